package io.voipcrm.core.call;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.LegId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A call that was made outside the system, as somebody writes it down.
 *
 * @param leg the provider's name for it, if known: the same one is written down once
 * @param duration how long they talked, up to a day
 * @param startedAt when it began; absent when it has just ended
 * @param caller who the customer is; absent for whom the directory knows under the number
 */
public record ManualCall(
        Optional<LegId> leg,
        Optional<PhoneNumber> from,
        Optional<PhoneNumber> to,
        Direction direction,
        Outcome outcome,
        Duration duration,
        Optional<Instant> startedAt,
        Optional<Caller> caller) {
    public ManualCall {
        if (duration.isNegative() || duration.compareTo(Duration.ofDays(1)) > 0) {
            throw new InvalidValueException("duration", "A call lasts 0 to 86400 seconds");
        }
    }

    /** A call that has just ended. */
    public ManualCall(
            Optional<LegId> leg,
            Optional<PhoneNumber> from,
            Optional<PhoneNumber> to,
            Direction direction,
            Outcome outcome,
            Duration duration) {
        this(leg, from, to, direction, outcome, duration, Optional.empty(), Optional.empty());
    }

    Optional<PhoneNumber> customer() {
        return direction == Direction.INBOUND ? from : to;
    }
}
