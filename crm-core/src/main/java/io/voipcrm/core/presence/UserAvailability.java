package io.voipcrm.core.presence;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a user wants calls.
 *
 * @param set what was set by hand
 * @param since when it was set; absent when it never was
 * @param wrapUp the time after a call in which no other rings; absent outside of it
 */
public record UserAvailability(UserId userId, Availability set, Optional<Instant> since, Optional<WrapUp> wrapUp) {
    /** Time to finish the work of a call. */
    public record WrapUp(Instant since, Instant until) {}

    /** Somebody who has never said otherwise wants calls. */
    static UserAvailability untouched(UserId user) {
        return new UserAvailability(user, Availability.AVAILABLE, Optional.empty(), Optional.empty());
    }

    /** Whether the user is wrapping up at that time. */
    boolean wrappingUp(Instant now) {
        return wrapUp.filter(pause -> pause.until().isAfter(now)).isPresent();
    }

    boolean wantsCalls(Instant now) {
        return set == Availability.AVAILABLE && !wrappingUp(now);
    }
}
