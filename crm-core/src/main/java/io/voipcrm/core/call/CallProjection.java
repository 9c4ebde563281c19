package io.voipcrm.core.call;

import io.voipcrm.core.telephony.LegEvent.Dialled;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells from the journal what has become of a call and of everybody in it.
 *
 * <p>It looks at the events as a set: each conclusion is "there is an event that says so", "the earliest of those that
 * say so", or "the one with the provider's highest number". Order and repetition therefore can't matter, and a call
 * that is over stays so with every further event. An agent who came when the customer had gone, or was told that nobody
 * is available, has not answered. A late event may still show that a call taken for missed was answered in time.
 */
final class CallProjection {
    private final Call call;
    private final List<Participant> participants;
    private final Optional<Instant> reportedEnd;

    private CallProjection(Call call, Collection<TelephonyEvent> events) {
        this.call = call;
        this.participants = participants(call, events);
        this.reportedEnd = earliest(Stream.concat(
                events.stream().filter(ConferenceEnded.class::isInstance).map(TelephonyEvent::at), customersEnds()));
    }

    /** The call with the participants and the progress that the events tell of. */
    static Call of(Call call, Collection<TelephonyEvent> events) {
        CallProjection told = new CallProjection(call, events);
        return call.with(told.participants).with(told.progress());
    }

    private Progress progress() {
        Instant started = call.progress().startedAt();
        Optional<Instant> gaveUp = call.ringing().givenUp().map(Ringing.GivenUp::at);
        Optional<Instant> tooLate = earliest(Stream.concat(reportedEnd.stream(), gaveUp.stream()));
        List<Participant> inTime = participants.stream()
                .filter(Participant::everJoined)
                .filter(participant -> tooLate.isEmpty() || inTime(participant, tooLate.get()))
                .toList();
        return Answer.of(call, inTime).progress(started, reportedEnd.or(() -> gaveUp), participants);
    }

    /** Colleagues who talk to each other leave when they like: their call is over with its conference. */
    private Stream<Instant> customersEnds() {
        return participants.stream().filter(Participant::isCustomer).flatMap(customer -> customer.leftAt().stream());
    }

    private static List<Participant> participants(Call call, Collection<TelephonyEvent> events) {
        Map<LegId, List<TelephonyEvent>> byLeg = new LinkedHashMap<>();
        for (TelephonyEvent event : events) {
            event.legId().ifPresent(leg -> byLeg.computeIfAbsent(leg, of -> new ArrayList<>())
                    .add(event));
        }
        return byLeg.entrySet().stream()
                .flatMap(leg -> coming(call, leg.getKey(), leg.getValue()).stream())
                .sorted(Coming.FIRST_COME)
                .map(Coming::participant)
                .toList();
    }

    private static Optional<Coming> coming(Call call, LegId leg, List<TelephonyEvent> events) {
        List<TelephonyEvent> told = new ArrayList<>(events);
        if (leg.equals(call.leg())) {
            // A customer who called has this leg, also when the message of the call itself comes last.
            told.add(new Dialled(
                    call.id(), leg, new Party.Customer(), call.progress().startedAt()));
        }
        LegHistory history = new LegHistory(leg, told);
        return history.participant().map(who -> new Coming(who, history.joinedSequence()));
    }

    /** Providers tell many of their times in whole seconds: within the same one, whoever joined was there first. */
    private static boolean inTime(Participant participant, Instant end) {
        return participant
                .joinedAt()
                .filter(at -> !at.truncatedTo(ChronoUnit.SECONDS).isAfter(end))
                .isPresent();
    }

    private static Optional<Instant> earliest(Stream<Instant> moments) {
        return moments.min(Comparator.naturalOrder());
    }
}
