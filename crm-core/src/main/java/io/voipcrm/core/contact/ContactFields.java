package io.voipcrm.core.contact;

import java.util.List;
import java.util.Optional;

/**
 * Where the company's own fields are kept. Thread-safe; changes belong to the running transaction. Keys are unique:
 * {@link #add} throws {@link FieldTakenException} when another field has the key.
 */
public interface ContactFields {
    /** All of them, archived or not, in the order of their positions. */
    List<ContactField> all();

    Optional<ContactField> find(long id);

    ContactField add(FieldDefinition definition);

    /** Stores all members but the key. */
    void update(ContactField field);
}
