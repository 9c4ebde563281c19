package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegEvent.Left;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells from the journal what has become of a call.
 *
 * <p>It looks at the events as a set: each conclusion is "there is an event that says so" or "the earliest of those
 * that say so". Order and repetition therefore can't matter, and with every further event a call can only move
 * forward. An agent who came when the customer had gone, or was told that nobody is available, has not answered. A late
 * event may still show that a call taken for missed was answered in time; it stays ended.
 */
public final class CallProjection {
    private static final Comparator<Joined> EARLIEST = Comparator.comparing(Joined::at)
            .thenComparing(joined -> joined.leg().value());

    private CallProjection() {}

    /**
     * What the events say about the call.
     *
     * @param customerLeg the leg that ends the call when it ends
     * @param startedAt when the call arrived
     * @param givenUp the server's own decision to stop ringing, if it took one
     */
    public static Progress of(
            LegId customerLeg,
            Instant startedAt,
            Collection<TelephonyEvent> events,
            Optional<Ringing.GivenUp> givenUp) {
        Optional<Instant> gaveUpAt = givenUp.map(Ringing.GivenUp::at);
        Optional<Instant> tooLate = earliest(Stream.concat(endings(events, customerLeg, Set.of()), gaveUpAt.stream()));
        List<Joined> answers = events.stream()
                .filter(Joined.class::isInstance)
                .map(Joined.class::cast)
                .filter(joined -> joined.party() instanceof Party.Agent)
                .filter(joined -> tooLate.isEmpty() || inTime(joined.at(), tooLate.get()))
                .sorted(EARLIEST)
                .toList();
        Set<LegId> agentLegs = answers.stream().map(Joined::leg).collect(Collectors.toSet());
        Optional<Instant> end =
                earliest(endings(events, customerLeg, agentLegs)).or(() -> gaveUpAt);
        return progress(startedAt, answers.stream().findFirst(), end, givenUp.map(Ringing.GivenUp::reason));
    }

    /** Providers tell many of their times in whole seconds: within the same one, the agent was there first. */
    private static boolean inTime(Instant joined, Instant end) {
        return !joined.truncatedTo(ChronoUnit.SECONDS).isAfter(end);
    }

    /** A provider's whole seconds may seem to lie before the moment at which we heard of the call. */
    private static Instant notBefore(Instant earliest, Instant at) {
        return at.isBefore(earliest) ? earliest : at;
    }

    private static Stream<Instant> endings(Collection<TelephonyEvent> events, LegId customer, Set<LegId> agents) {
        return events.stream()
                .filter(event -> endsCall(event, customer, agents))
                .map(TelephonyEvent::at);
    }

    private static boolean endsCall(TelephonyEvent event, LegId customer, Set<LegId> agents) {
        boolean over = event instanceof Left || event instanceof LegEnded || event instanceof DialEnded;
        return event instanceof ConferenceEnded
                || (over
                        && event.legId()
                                .filter(leg -> leg.equals(customer) || agents.contains(leg))
                                .isPresent());
    }

    private static Optional<UserId> agentOf(Party party) {
        return party instanceof Party.Agent agent ? Optional.of(agent.user()) : Optional.empty();
    }

    private static Optional<Instant> earliest(Stream<Instant> moments) {
        return moments.min(Comparator.naturalOrder());
    }

    private static Progress progress(
            Instant startedAt, Optional<Joined> answer, Optional<Instant> reportedEnd, Optional<MissedReason> givenUp) {
        Optional<Instant> answeredAt = answer.map(Joined::at).map(at -> notBefore(startedAt, at));
        Optional<Instant> end = reportedEnd.map(at -> notBefore(answeredAt.orElse(startedAt), at));
        Optional<UserId> agent = answer.flatMap(joined -> agentOf(joined.party()));
        Optional<LegId> agentLeg = answer.map(Joined::leg);
        if (end.isEmpty()) {
            CallState state = answer.isPresent() ? CallState.IN_PROGRESS : CallState.RINGING;
            return new Progress(state, startedAt, answeredAt, end, agent, agentLeg, Optional.empty(), Optional.empty());
        }
        Outcome outcome = answer.isPresent() ? Outcome.COMPLETED : Outcome.MISSED;
        Optional<MissedReason> missed =
                answer.isPresent() ? Optional.empty() : Optional.of(givenUp.orElse(MissedReason.CALLER_GAVE_UP));
        return new Progress(CallState.ENDED, startedAt, answeredAt, end, agent, agentLeg, Optional.of(outcome), missed);
    }
}
