package io.voipcrm.core.paging;

import io.voipcrm.core.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A place in a list that is ordered by time: right after the item with this moment and id.
 *
 * @param at in microseconds, as stores keep it
 */
public record TimeCursor(Instant at, long id) {
    public TimeCursor {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The form that a client gets and gives back. */
    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }

    /**
     * Reads {@link #text()}.
     *
     * @throws InvalidValueException when it is none
     */
    public static TimeCursor parse(String text) {
        int dash = text.lastIndexOf('-');
        try {
            Instant at = Instant.EPOCH.plus(Long.parseLong(text.substring(0, Math.max(0, dash))), ChronoUnit.MICROS);
            return new TimeCursor(at, Long.parseLong(text.substring(dash + 1)));
        } catch (NumberFormatException e) {
            throw new InvalidValueException("cursor", "That is no cursor of this list");
        }
    }

    /** Whether what has this moment and id stands behind the cursor in a list that begins with the newest. */
    public boolean precedes(Instant moment, long number) {
        int byTime = moment.truncatedTo(ChronoUnit.MICROS).compareTo(at);
        return byTime < 0 || (byTime == 0 && number < id);
    }

    /** Whether what has this moment and id stands behind the cursor in a list that begins with the oldest. */
    public boolean follows(Instant moment, long number) {
        int byTime = moment.truncatedTo(ChronoUnit.MICROS).compareTo(at);
        return byTime > 0 || (byTime == 0 && number > id);
    }
}
