package io.voipcrm.twilio.simulator.exchange;

import java.util.Set;

/** Who is told of a call's changes, and of which: initiated, ringing, answered, completed. */
public record StatusCallback(String url, String method, Set<String> events) {

    public StatusCallback {
        events = Set.copyOf(events);
    }

    /** Only the end of the call is told. */
    public static StatusCallback ofEnd(String url) {
        return new StatusCallback(url, "POST", Set.of("completed"));
    }
}
