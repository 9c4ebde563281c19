package io.voipcrm.core.explanation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened in the course of a call.
 *
 * @param at when the CRM heard of it or did it
 * @param title what it was, in plain words
 * @param data more for whoever looks closely, by name
 */
public record Step(Instant at, Kind kind, String title, Optional<String> detail, Map<String, String> data) {
    public Step {
        data = Map.copyOf(data);
    }

    /** What sort of thing it was. */
    public enum Kind {
        /** The provider said something. */
        WEBHOOK,
        /** Something became known or was changed. */
        EVENT,
        /** An agent took the call, or let go of it. */
        CLAIM,
        /** Agents' browsers were told. */
        PUSH,
        /** The CRM asked the provider to do something. */
        CONTROL,
        /** The call came into another state. */
        TRANSITION
    }
}
