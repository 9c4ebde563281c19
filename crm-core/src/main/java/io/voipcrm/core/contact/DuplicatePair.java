package io.voipcrm.core.contact;

import java.util.Set;

/** Two contacts that may be one person; the one with the lower number is the first. */
public record DuplicatePair(ContactId first, ContactId second, Set<DuplicateReason> reasons) {
    public DuplicatePair {
        reasons = Set.copyOf(reasons);
        if (first.value() >= second.value()) {
            throw new IllegalArgumentException("The first is the one with the lower number");
        }
    }
}
