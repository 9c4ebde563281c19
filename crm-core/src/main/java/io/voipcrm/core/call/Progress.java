package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.LegId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What has become of a call, as its journal tells.
 *
 * @param answeredAt the earliest moment both sides were connected; absent until then
 * @param endedAt present exactly in state {@link CallState#ENDED}, like the outcome
 * @param agent who answered first, or has placed the call
 * @param missedReason present exactly for outcome {@link Outcome#MISSED}
 * @param parked present exactly in state {@link CallState#PARKED}
 * @param failure why it failed or was refused, in plain words
 */
public record Progress(
        CallState state,
        Instant startedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        Optional<UserId> agent,
        Optional<LegId> agentLeg,
        Optional<Outcome> outcome,
        Optional<MissedReason> missedReason,
        Optional<Parked> parked,
        Optional<String> failure) {
    public static Progress ringing(Instant startedAt) {
        return new Progress(
                CallState.RINGING,
                startedAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A call that a colleague has placed. */
    static Progress placed(Instant at, UserId by) {
        return new Progress(
                CallState.RINGING,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.of(by),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A call that was over as soon as it began, and why. */
    static Progress over(Instant at, Optional<UserId> agent, Outcome outcome, Optional<String> failure) {
        return new Progress(
                CallState.ENDED,
                at,
                Optional.empty(),
                Optional.of(at),
                agent,
                Optional.empty(),
                Optional.of(outcome),
                Optional.empty(),
                Optional.empty(),
                failure);
    }

    /** How long they talked; absent while the call goes on and for one that nobody answered. */
    public Optional<Duration> talkTime() {
        return answeredAt.flatMap(answered -> endedAt.map(ended -> between(answered, ended)));
    }

    /** How long the other side waited until it was answered or the call ended; absent while it waits. */
    public Optional<Duration> waitTime() {
        return answeredAt.or(() -> endedAt).map(until -> between(startedAt, until));
    }

    private static Duration between(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }
}
