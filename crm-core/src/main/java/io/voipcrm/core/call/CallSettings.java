package io.voipcrm.core.call;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param ringTime how long a call rings before the server gives up
 * @param claimLease how long an agent who has taken a call may take to connect
 * @param rejoinTime how long a call waits for the agent who has vanished from it before it rings at everybody's
 */
public record CallSettings(Duration ringTime, Duration claimLease, Duration rejoinTime) {
    public static CallSettings usual() {
        return new CallSettings(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(30));
    }
}
