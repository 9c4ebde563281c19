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

    /** The directory over the CRM's own contacts. */
    static ContactDirectory of(ContactRepository contacts, Transactions transactions) {
        return number -> transactions.required(() -> contacts.withPhone(number)).stream()
                .map(contact -> new Caller(Optional.of(contact.id()), contact.name()))
                .toList();
    }
}
