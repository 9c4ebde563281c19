package io.voipcrm.core.contact;

import java.util.List;
import java.util.Map;

/**
 * A merge that can be undone.
 *
 * @param id its number, 0 before it is stored
 * @param keptVersion the version of the kept contact that came of it
 * @param before what the kept contact said before
 * @param moved what followed from the other contact to this one: numbers by kind
 * @param undone whether it has been taken back
 */
public record ContactMerge(
        long id,
        ContactId kept,
        ContactId gone,
        Stamp made,
        long keptVersion,
        ContactDetails before,
        Map<String, List<Long>> moved,
        boolean undone) {
    public ContactMerge {
        moved = Map.copyOf(moved);
    }
}
