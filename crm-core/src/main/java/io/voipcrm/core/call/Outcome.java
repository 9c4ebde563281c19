package io.voipcrm.core.call;

import io.voipcrm.core.InvalidValueException;
import java.util.Locale;

/** How a call that is over went. */
public enum Outcome {
    /** They talked. */
    COMPLETED,
    /** A customer called and nobody answered. */
    MISSED,
    BUSY,
    NO_ANSWER,
    FAILED,
    CANCELED,
    /** The server did not let the number be dialled. */
    REFUSED;

    /** The word that clients know this outcome by, for example {@code no-answer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the word of an outcome.
     *
     * @throws InvalidValueException when no outcome has that word
     */
    public static Outcome parse(String word) {
        for (Outcome outcome : values()) {
            if (outcome.word().equals(word)) {
                return outcome;
            }
        }
        throw new InvalidValueException(
                "status", "A call's outcome is completed, missed, busy, no-answer, failed, canceled or refused");
    }
}
