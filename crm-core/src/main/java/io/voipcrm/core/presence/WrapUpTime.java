package io.voipcrm.core.presence;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time somebody had to wrap a call up.
 *
 * @param until when it ends by itself
 * @param endedAt when it did end; absent while it goes on
 */
public record WrapUpTime(UserId user, CallId call, Instant startedAt, Instant until, Optional<Instant> endedAt) {
    /** How long it took; absent while it goes on. */
    public Optional<Duration> length() {
        return endedAt.map(end -> Duration.between(startedAt, end));
    }

    /** The same, over: at that moment, or when it ended by itself before. */
    public WrapUpTime ended(Instant at) {
        return new WrapUpTime(user, call, startedAt, until, Optional.of(at.isAfter(until) ? until : at));
    }
}
