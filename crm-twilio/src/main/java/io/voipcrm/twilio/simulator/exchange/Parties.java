package io.voipcrm.twilio.simulator.exchange;

import java.util.Map;
import java.util.Optional;

/**
 * Who calls whom.
 *
 * @param from a number or {@code client:<identity>}
 * @param to the same, or the empty text for a browser's call to nobody in particular
 * @param parentSid the call whose Dial began this one
 * @param parameters what the called client is told besides
 */
public record Parties(
        Direction direction, String from, String to, Optional<String> parentSid, Map<String, String> parameters) {

    public Parties {
        parameters = Map.copyOf(parameters);
    }

    static Parties inbound(String from, String to) {
        return new Parties(Direction.INBOUND, from, to, Optional.empty(), Map.of());
    }

    static Parties byApi(String from, String to) {
        return new Parties(Direction.OUTBOUND_API, from, to, Optional.empty(), Map.of());
    }

    static Parties byDial(String from, String to, String parent, Map<String, String> parameters) {
        return new Parties(Direction.OUTBOUND_DIAL, from, to, Optional.of(parent), parameters);
    }
}
