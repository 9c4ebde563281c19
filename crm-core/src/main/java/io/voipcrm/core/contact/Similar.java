package io.voipcrm.core.contact;

import java.util.Set;

/** A contact that may be somebody, and why. */
public record Similar(Contact contact, Set<DuplicateReason> reasons) {
    public Similar {
        reasons = Set.copyOf(reasons);
    }
}
