package io.voipcrm.core.call;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param ringTime how long a call rings before the server gives up
 * @param claimLease how long an agent who has taken a call may take to connect
 */
public record CallSettings(Duration ringTime, Duration claimLease) {
    public static CallSettings usual() {
        return new CallSettings(Duration.ofSeconds(30), Duration.ofSeconds(10));
    }
}
