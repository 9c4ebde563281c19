package io.voipcrm.twilio.simulator.control;

import java.time.Duration;
import java.util.Optional;

/**
 * How somebody behaves who is called.
 *
 * @param reaction what they do
 * @param after how long they let it ring before
 * @param talk how long they talk; empty: until the other side hangs up
 */
public record ScriptedCallee(Reaction reaction, Duration after, Optional<Duration> talk) {

    /** What somebody does whose telephone rings. */
    public enum Reaction {
        PICKS_UP,
        DECLINES,
        IGNORES
    }

    /** Picks up after that time and talks until the other side hangs up. */
    public static ScriptedCallee pickingUpAfter(Duration after) {
        return new ScriptedCallee(Reaction.PICKS_UP, after, Optional.empty());
    }
}
