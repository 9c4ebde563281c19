package io.voipcrm.twilio.simulator.twiml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whom a Dial rings.
 *
 * @param address {@code client:<identity>} or a number
 * @param parameters what a client is told with the call
 * @param statusCallbackEvents initiated, ringing, answered, completed
 */
public record Party(
        String address,
        Map<String, String> parameters,
        Optional<String> statusCallback,
        Set<String> statusCallbackEvents) {

    public Party {
        parameters = Map.copyOf(parameters);
        statusCallbackEvents = Set.copyOf(statusCallbackEvents);
    }
}
