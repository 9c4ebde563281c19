package io.voipcrm.core.contact;

import io.voipcrm.core.tx.Transactions;
import java.util.List;
import java.util.Optional;

/**
 * Answers "whose number is this?". The shipped one asks the {@link ContactRepository}; a host answers from its own
 * customer table. It is asked while a caller waits: thread-safe, and quick.
 */
@FunctionalInterface
public interface ContactDirectory {
    /** Everyone the number may belong to, the likeliest first; empty when nobody is known. */
    List<Caller> whose(PhoneNumber number);

    /** Who the number belongs to, when exactly one is known. */
    default Optional<Caller> onlyOne(PhoneNumber number) {
        List<Caller> known = whose(number);
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    /** The directory over the CRM's own contacts. */
    static ContactDirectory of(ContactRepository contacts, Transactions transactions) {
        return number -> transactions.required(() -> contacts.withPhone(number)).stream()
                .map(contact -> new Caller(Optional.of(contact.id()), contact.name()))
                .toList();
    }
}
