package io.voipcrm.core.contact;

import io.voipcrm.core.access.UserId;
import java.util.Optional;

/**
 * Whose contacts.
 *
 * @param owner absent for those that nobody looks after
 */
public record OwnerFilter(Optional<UserId> owner) {
    public static OwnerFilter of(UserId owner) {
        return new OwnerFilter(Optional.of(owner));
    }

    public static OwnerFilter nobody() {
        return new OwnerFilter(Optional.empty());
    }
}
