package io.voipcrm.core.access;

import io.voipcrm.core.InvalidValueException;
import java.util.Locale;

/** What a user is in the team; {@link AccessPolicy} says what follows from it. */
public enum Role {
    ADMIN,
    MANAGER,
    USER;

    /** The word that clients know this role by: {@code admin}, {@code manager} or {@code user}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word of a role.
     *
     * @throws InvalidValueException when no role has that word
     */
    public static Role parse(String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw new InvalidValueException("userType", "A user is an admin, a manager or a user");
    }
}
