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
        IGNORES,
        /** The number is not in service: it does not even ring. */
        FAILS
    }

    /** Picks up after that time and talks until the other side hangs up. */
    public static ScriptedCallee pickingUpAfter(Duration after) {
        return new ScriptedCallee(Reaction.PICKS_UP, after, Optional.empty());
    }

    /** Refuses at once, or is on the telephone already. */
    public static ScriptedCallee busy() {
        return new ScriptedCallee(Reaction.DECLINES, Duration.ZERO, Optional.empty());
    }

    public static ScriptedCallee neverAnswering() {
        return new ScriptedCallee(Reaction.IGNORES, Duration.ZERO, Optional.empty());
    }

    public static ScriptedCallee notInService() {
        return new ScriptedCallee(Reaction.FAILS, Duration.ZERO, Optional.empty());
    }

    public ScriptedCallee talkingFor(Duration time) {
        return new ScriptedCallee(reaction, after, Optional.of(time));
    }
}
