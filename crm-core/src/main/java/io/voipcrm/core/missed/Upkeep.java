package io.voipcrm.core.missed;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallEvent.CallAnswered;
import io.voipcrm.core.call.CallEvent.CallCorrected;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.call.CallEvent.CallLinked;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.missed.MissedCallEvent.MissedCallChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Keeps the worklist up to what happens to calls, in the transaction in which it happens. */
final class Upkeep {
    private final MissedCallRepository repository;
    private final Events events;
    private final Clock clock;

    Upkeep(MissedCallRepository repository, Events events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    void heard(CrmEvent event) {
        if (event instanceof CallAnswered answered) {
            answered(answered.call());
        } else if (event instanceof CallEnded ended) {
            ended(ended.call());
        } else if (event instanceof CallCorrected corrected) {
            ended(corrected.call());
        } else if (event instanceof CallLinked linked) {
            linked(linked.call());
        }
    }

    private void ended(Call call) {
        Optional<MissedReason> missed = call.progress().missedReason();
        if (call.progress().answeredAt().isPresent()) {
            answered(call);
        } else if (missed.isPresent()
                && call.direction() == Direction.INBOUND
                && call.source() == CallSource.PROVIDER) {
            repository
                    .count(new Attempt(
                            call.id(),
                            call.parties().customer(),
                            call.caller(),
                            call.progress().startedAt(),
                            missed.get()))
                    .ifPresent(this::changed);
        } else if (call.direction() == Direction.OUTBOUND) {
            calledInVain(call);
        }
    }

    /** Whoever was missed before the talk began has been talked to. */
    private void answered(Call call) {
        if (call.direction() == Direction.INTERNAL) {
            return;
        }
        Instant talked = call.progress().answeredAt().orElseThrow();
        openItem(call)
                .filter(item -> !item.lastAt().isAfter(talked))
                .ifPresent(item -> stored(item.closed(new Closing(
                        call.direction() == Direction.OUTBOUND ? ClosedHow.CALLED_BACK : ClosedHow.CALLED_AGAIN,
                        Optional.empty(),
                        call.progress().agent(),
                        clock.instant()))));
    }

    /** Trying to call back counts as doing something about it. */
    private void calledInVain(Call call) {
        Optional<UserId> agent = call.progress().agent();
        openItem(call).ifPresent(item -> item.taken()
                .filter(taker -> agent.equals(Optional.of(taker.by())))
                .ifPresent(taker -> repository.update(item.with(Optional.of(taker.touched(clock.instant()))))));
    }

    private void linked(Call call) {
        openItem(call)
                .filter(item -> !item.caller().equals(call.caller()))
                .ifPresent(item -> stored(item.known(call.caller())));
    }

    private Optional<MissedCall> openItem(Call call) {
        return call.parties()
                .customer()
                .map(repository::openForUpdate)
                .orElseGet(() -> repository.openForUpdate(call.id()));
    }

    private void stored(MissedCall item) {
        repository.update(item);
        changed(item);
    }

    private void changed(MissedCall item) {
        events.publish(new MissedCallChanged(item));
    }
}
