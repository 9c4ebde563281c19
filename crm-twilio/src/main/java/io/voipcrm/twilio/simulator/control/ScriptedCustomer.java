package io.voipcrm.twilio.simulator.control;

import java.time.Duration;
import java.util.Optional;

/**
 * A customer who needs nobody at the telephone.
 *
 * @param number who calls, E.164
 * @param patience how long the customer waits for somebody; empty: for ever
 * @param talk how long the customer talks; empty: until the other side hangs up
 */
public record ScriptedCustomer(String number, Optional<Duration> patience, Optional<Duration> talk) {

    /** Waits for ever and talks until the other side hangs up. */
    public static ScriptedCustomer calling(String number) {
        return new ScriptedCustomer(number, Optional.empty(), Optional.empty());
    }

    public ScriptedCustomer withPatience(Duration longest) {
        return new ScriptedCustomer(number, Optional.of(longest), talk);
    }

    public ScriptedCustomer talkingFor(Duration time) {
        return new ScriptedCustomer(number, patience, Optional.of(time));
    }
}
