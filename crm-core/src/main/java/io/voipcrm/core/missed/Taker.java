package io.voipcrm.core.missed;

import io.voipcrm.core.access.UserId;
import java.time.Instant;

/**
 * Who is about to call back.
 *
 * @param touchedAt when this colleague last did something about it
 */
public record Taker(UserId by, Instant at, Instant touchedAt) {
    Taker touched(Instant now) {
        return new Taker(by, at, now);
    }
}
