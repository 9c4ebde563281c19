package io.voipcrm.core.contact;

import java.util.Set;

/** Two contacts that may be one person, and why. */
public record Duplicates(Contact first, Contact second, Set<DuplicateReason> reasons) {
    public Duplicates {
        reasons = Set.copyOf(reasons);
    }
}
