package io.voipcrm.web.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as clients see it. What is not known yet, or never will be, is null.
 *
 * @param from the number that dialled, null when withheld
 * @param durationSeconds how long they talked
 * @param waitSeconds how long the other side waited
 * @param agent who answered
 * @param claimedBy who is about to connect
 */
public record CallJson(
        long id,
        String callSid,
        String direction,
        @Nullable String from,
        @Nullable String to,
        String state,
        @Nullable String outcome,
        @Nullable String missedReason,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Long durationSeconds,
        @Nullable Long waitSeconds,
        @Nullable PersonJson agent,
        @Nullable CallContactJson contact,
        @Nullable PersonJson claimedBy,
        String source) {}
