package io.voipcrm.web.presence;

import io.voipcrm.core.presence.UserAvailability;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody wants calls.
 *
 * @param state {@code available}, {@code busy}, {@code break} or {@code do-not-disturb}, as set by hand
 * @param wrapUpUntil when the time after a call ends by itself; null outside of it
 */
record AvailabilityJson(String state, @Nullable Instant wrapUpUntil) {
    static AvailabilityJson of(UserAvailability availability) {
        return new AvailabilityJson(
                availability.set().word(),
                availability.wrapUp().map(UserAvailability.WrapUp::until).orElse(null));
    }
}
