package io.voipcrm.core.contact;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something was done, and by whom.
 *
 * @param at in microseconds, as stores keep it
 * @param by absent when it was nobody of the team
 */
public record Stamp(Instant at, Optional<UserId> by) {
    public Stamp {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public static Stamp of(Instant at, UserId by) {
        return new Stamp(at, Optional.of(by));
    }
}
