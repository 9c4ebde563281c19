package io.voipcrm.core.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of who did what to contacts. Thread-safe; changes belong to the running transaction. */
public interface ContactChanges {
    void add(ContactId contact, Stamp made, ContactChange.Kind kind, List<MemberChange> members);

    /** Notes that all of these were created or changed, in one statement. */
    void addAll(Collection<ContactId> contacts, Stamp made, ContactChange.Kind kind);

    /** Notes that each of these was changed, with what became of its members, in one statement. */
    void addAll(Map<ContactId, List<MemberChange>> changed, Stamp made);

    /**
     * The contact's records, newest first.
     *
     * @param before only what was made before this moment, or at it with a lower number; absent for the newest
     */
    List<ContactChange> of(ContactId contact, Optional<Place> before, int limit);

    /** A place among the records. */
    record Place(Instant at, long id) {}
}
