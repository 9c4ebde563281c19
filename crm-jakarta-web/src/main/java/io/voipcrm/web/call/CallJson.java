package io.voipcrm.web.call;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as clients see it. What is not known yet, or never will be, is null.
 *
 * @param from the number that dialled, null when withheld
 * @param durationSeconds how long they talked
 * @param waitSeconds how long the other side waited
 * @param agent who answered, or placed the call
 * @param claimedBy who is about to connect
 * @param failureReason why it failed or was refused, in plain words
 * @param participants everyone in the call, and who was; each once
 * @param handoverFailure why the last handover came to nothing, in plain words
 * @param purpose what it is offered to somebody for, unless a customer simply calls
 * @param offeredBy the colleague behind the offer
 * @param colleague who is called, in a call within the team
 * @param code what came of it in the company's own words
 * @param changedAt when it was written down or corrected last, to be sent back with a correction; null for calls of the
 *     telephone
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
        String source,
        @Nullable String failureReason,
        List<ParticipantJson> participants,
        @Nullable HandoverJson handover,
        @Nullable String handoverFailure,
        @Nullable ParkedJson parked,
        @Nullable String purpose,
        @Nullable PersonJson offeredBy,
        @Nullable PersonJson colleague,
        @Nullable CallCodeJson code,
        @Nullable Instant changedAt) {}
