package io.voipcrm.core.presence;

import io.voipcrm.core.InvalidValueException;
import java.util.Locale;

/** Whether somebody wants calls, as set by hand. */
public enum Availability {
    AVAILABLE,
    BUSY,
    BREAK,
    DO_NOT_DISTURB;

    /** The word that clients know this by, for example {@code do-not-disturb}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the word.
     *
     * @throws InvalidValueException when nothing has that word
     */
    public static Availability parse(String word) {
        for (Availability one : values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        throw new InvalidValueException("state", "One is available, busy, break or do-not-disturb");
    }
}
