package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A call in few words.
 *
 * @param outcome absent while it goes on
 * @param talkTime absent while it goes on, and when nobody answered
 */
public record PastCall(
        CallId id,
        Instant startedAt,
        Direction direction,
        Optional<Outcome> outcome,
        Optional<Duration> talkTime,
        Optional<UserId> agent) {
    public static PastCall of(Call call) {
        Progress progress = call.progress();
        return new PastCall(
                call.id(),
                progress.startedAt(),
                call.direction(),
                progress.outcome(),
                progress.talkTime(),
                progress.agent());
    }
}
