package io.voipcrm.core.call;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.LegId;
import java.time.Duration;
import java.util.Optional;

/**
 * A call that was made outside the system, as somebody writes it down.
 *
 * @param leg the provider's name for it, if known: the same one is written down once
 * @param duration how long they talked, up to a day
 */
public record ManualCall(
        Optional<LegId> leg,
        Optional<PhoneNumber> from,
        Optional<PhoneNumber> to,
        Direction direction,
        Outcome outcome,
        Duration duration) {
    public ManualCall {
        if (duration.isNegative() || duration.compareTo(Duration.ofDays(1)) > 0) {
            throw new InvalidValueException("duration", "A call lasts 0 to 86400 seconds");
        }
    }
}
