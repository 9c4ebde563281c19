package io.voipcrm.core.contact;

import java.util.List;
import java.util.Optional;

/** Where contacts are kept. Thread-safe; changes belong to the running transaction. */
public interface ContactRepository {
    Contact add(NewContact contact);

    Optional<Contact> find(ContactId id);

    /** Every contact that has the number, in the order of their ids; empty when nobody has it. */
    List<Contact> withPhone(PhoneNumber number);
}
