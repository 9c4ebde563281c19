package io.voipcrm.core.call;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A place in the call log: right after the call with this start and id.
 *
 * @param startedAt in microseconds, as stores keep it
 */
public record CallCursor(Instant startedAt, CallId id) {
    public static CallCursor after(Call call) {
        return new CallCursor(call.progress().startedAt(), call.id());
    }

    /** The form that a client gets and gives back. */
    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, startedAt) + "-" + id;
    }

    /**
     * Reads {@link #text()}.
     *
     * @throws InvalidValueException when it is none
     */
    public static CallCursor parse(String text) {
        int dash = text.lastIndexOf('-');
        try {
            Instant startedAt =
                    Instant.EPOCH.plus(Long.parseLong(text.substring(0, Math.max(0, dash))), ChronoUnit.MICROS);
            return new CallCursor(startedAt, CallId.of(Long.parseLong(text.substring(dash + 1))));
        } catch (NumberFormatException e) {
            throw new InvalidValueException("cursor", "That is no cursor of the call log");
        }
    }
}
