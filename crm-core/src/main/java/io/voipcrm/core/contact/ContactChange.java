package io.voipcrm.core.contact;

import java.util.List;

/**
 * What somebody did to a contact.
 *
 * @param id number of the record, larger than those of earlier ones
 */
public record ContactChange(long id, ContactId contact, Stamp made, Kind kind, List<MemberChange> members) {
    /** What was done. */
    public enum Kind {
        CREATED,
        CHANGED,
        TRASHED,
        RESTORED,
        MERGED,
        UNMERGED
    }

    public ContactChange {
        members = List.copyOf(members);
    }
}
