package io.voipcrm.core.call;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.telephony.LegId;
import java.time.Instant;
import java.util.Optional;

/** A call that somebody writes down, as it stands in the log. */
final class WrittenDown {
    private WrittenDown() {}

    /**
     * When it began.
     *
     * @throws InvalidValueException when it would end in the future, or began before 1970
     */
    static Instant start(ManualCall call, Instant now) {
        Instant start = call.startedAt().orElseGet(() -> now.minus(call.duration()));
        if (start.plus(call.duration()).isAfter(now)) {
            throw new InvalidValueException("startedAt", "A call that is written down is over");
        }
        if (start.isBefore(Instant.EPOCH)) {
            throw new InvalidValueException("startedAt", "A call that is written down began in 1970 or later");
        }
        return start;
    }

    static NewCall entry(UserId agent, ManualCall call, LegId leg, Instant start, Optional<Caller> caller) {
        boolean inbound = call.direction() == Direction.INBOUND;
        Parties parties = new Parties(call.direction(), call.customer(), inbound ? call.to() : call.from());
        Progress progress = progress(Optional.of(agent), call, start);
        return new NewCall(
                CallSource.MANUAL,
                leg,
                parties,
                caller,
                Optional.empty(),
                progress,
                Ringing.none(start.plus(call.duration())));
    }

    static Progress progress(Optional<UserId> agent, ManualCall call, Instant start) {
        return new Progress(
                CallState.ENDED,
                start,
                call.outcome() == Outcome.COMPLETED ? Optional.of(start) : Optional.empty(),
                Optional.of(start.plus(call.duration())),
                agent,
                Optional.empty(),
                Optional.of(call.outcome()),
                call.outcome() == Outcome.MISSED ? Optional.of(MissedReason.NOBODY_ANSWERED) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
