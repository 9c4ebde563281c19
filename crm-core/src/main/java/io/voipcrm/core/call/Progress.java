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
 * @param agent who answered first
 * @param missedReason present exactly for outcome {@link Outcome#MISSED}
 */
public record Progress(
        CallState state,
        Instant startedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        Optional<UserId> agent,
        Optional<LegId> agentLeg,
        Optional<Outcome> outcome,
        Optional<MissedReason> missedReason) {
    public static Progress ringing(Instant startedAt) {
        return new Progress(
                CallState.RINGING,
                startedAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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
