package io.voipcrm.twilio;

import java.time.Duration;

/** Repeats after refusals for the rate without really waiting. */
final class Pauses {
    private Pauses() {}

    static RateLimit without() {
        return new RateLimit(4, Duration.ofMillis(1), Duration.ofSeconds(5), pause -> true, () -> 1.0, () -> 0L);
    }
}
