package io.voipcrm.web.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else is being brought into a call.
 *
 * @param kind {@code transfer}, {@code consult} or {@code add}
 * @param state {@code ringing} or {@code joined}
 */
public record HandoverJson(String kind, PersonJson by, To to, String state, Instant startedAt) {
    /**
     * Who is asked.
     *
     * @param user null for somebody outside
     * @param number null for a colleague
     * @param label the party's name within the call
     */
    public record To(@Nullable PersonJson user, @Nullable String number, String label) {}
}
