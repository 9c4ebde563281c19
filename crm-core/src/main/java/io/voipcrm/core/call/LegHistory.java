package io.voipcrm.core.call;

import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEvent;
import io.voipcrm.core.telephony.LegEvent.Answered;
import io.voipcrm.core.telephony.LegEvent.Held;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegEvent.Left;
import io.voipcrm.core.telephony.LegEvent.Muted;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the events of one leg say about it, whatever their order and however often each was told. */
final class LegHistory {
    private static final Comparator<LegEnded> EARLIEST_END = Comparator.comparing(LegEnded::at)
            .thenComparing(ended -> ended.end().how())
            .thenComparing(ended -> ended.end().reason().orElse(""));

    private final LegId leg;
    private final List<TelephonyEvent> events;

    LegHistory(LegId leg, List<TelephonyEvent> events) {
        this.leg = leg;
        this.events = List.copyOf(events);
    }

    /** The participant on this leg; empty while it is not known who that is. */
    Optional<Participant> participant() {
        return party().map(this::participant);
    }

    /** The provider's number of the message that they have entered; empty when no message says so. */
    Optional<Long> joinedSequence() {
        return all(Joined.class)
                .min(Comparator.comparing(Joined::at).thenComparing(Joined::sequence))
                .map(Joined::sequence);
    }

    private Participant participant(Party party) {
        Optional<Instant> joined = joinedAt();
        Optional<Instant> left = leftAt().map(at -> joined.filter(at::isBefore).orElse(at));
        ParticipantState state =
                left.isPresent() ? ParticipantState.LEFT : joined.isPresent() ? ParticipantState.JOINED : approaching();
        return new Participant(
                leg,
                party,
                state,
                joined,
                left,
                held(),
                muted(),
                HoldTime.of(all(Held.class).toList(), left),
                end());
    }

    private Optional<Party> party() {
        return events.stream().flatMap(event -> named(event).stream()).min(Comparator.comparing(Party::label));
    }

    private static Optional<Party> named(TelephonyEvent event) {
        if (event instanceof CallArrived) {
            return Optional.of(new Party.Customer());
        }
        if (event instanceof LegEvent told) {
            return Optional.of(told.party());
        }
        return event instanceof LegEnded ended ? ended.party() : Optional.empty();
    }

    private ParticipantState approaching() {
        return all(LegEvent.Ringing.class).findAny().isPresent() ? ParticipantState.RINGING : ParticipantState.DIALLED;
    }

    /** Whoever was dialled is brought in by picking up, so that an answer tells it too; a caller is not. */
    private Optional<Instant> joinedAt() {
        return earliest(Joined.class, Joined::at).or(() -> earliest(Answered.class, Answered::at));
    }

    private Optional<Instant> leftAt() {
        return Stream.of(
                        earliest(Left.class, Left::at),
                        earliest(LegEnded.class, LegEnded::at),
                        earliest(DialEnded.class, DialEnded::at))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private Optional<LegEnd> end() {
        return all(LegEnded.class).min(EARLIEST_END).map(LegEnded::end);
    }

    private boolean held() {
        return all(Held.class)
                .max(Comparator.comparing(Held::sequence).thenComparing(Held::onHold))
                .filter(Held::onHold)
                .isPresent();
    }

    private boolean muted() {
        return all(Muted.class)
                .max(Comparator.comparing(Muted::sequence).thenComparing(Muted::muted))
                .filter(Muted::muted)
                .isPresent();
    }

    private <E extends TelephonyEvent> Optional<Instant> earliest(Class<E> type, Function<E, Instant> moment) {
        return all(type).map(moment).min(Comparator.naturalOrder());
    }

    private <E extends TelephonyEvent> Stream<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
