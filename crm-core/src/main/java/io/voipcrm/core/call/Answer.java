package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.LegEnd;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether and when both sides of a call were connected, and what follows for it. */
final class Answer {
    private final Call call;
    private final List<Participant> inTime;
    private final Optional<Participant> answerer;
    private final Optional<Instant> at;

    private Answer(Call call, List<Participant> inTime) {
        this.call = call;
        this.inTime = inTime;
        List<Participant> agents = firstOfEachAgent();
        Optional<Participant> first = agents.stream().findFirst();
        this.answerer = first;
        this.at = switch (call.direction()) {
            case INBOUND -> first.flatMap(Participant::joinedAt);
            case OUTBOUND ->
                later(first, inTime.stream().filter(Participant::isCustomer).findFirst());
            case INTERNAL -> later(first, agents.stream().skip(1).findFirst());
        };
    }

    /**
     * The answer of a call.
     *
     * @param inTime who joined before it was over, in the order of their coming
     */
    static Answer of(Call call, List<Participant> inTime) {
        return new Answer(call, inTime);
    }

    Progress progress(Instant started, Optional<Instant> reportedEnd, List<Participant> all) {
        Optional<Instant> answered = at.map(moment -> notBefore(started, moment));
        Optional<Instant> end = reportedEnd.map(moment -> notBefore(answered.orElse(started), moment));
        CallState state = end.isPresent() ? CallState.ENDED : state();
        Optional<Outcome> outcome = end.map(over -> outcome(all));
        return new Progress(
                state,
                started,
                answered,
                end,
                agent(),
                at.flatMap(moment -> answerer).map(Participant::leg),
                outcome,
                outcome.filter(Outcome.MISSED::equals).map(missed -> reason()),
                state == CallState.PARKED ? parked() : Optional.empty(),
                outcome.filter(Outcome.FAILED::equals).map(failed -> failure(all)));
    }

    private CallState state() {
        if (at.isEmpty()) {
            return CallState.RINGING;
        }
        boolean alone = call.direction() != Direction.INTERNAL && others().noneMatch(Participant::joined);
        return alone ? CallState.PARKED : CallState.IN_PROGRESS;
    }

    /** Of two who left in the same second it was the agent: then the customer waits instead of being let go. */
    private Optional<Parked> parked() {
        return others().max(
                        Comparator.comparing((Participant gone) -> gone.leftAt().orElse(Instant.MAX))
                                .thenComparing(gone -> gone.agent().isPresent())
                                .thenComparing(gone -> gone.leg().value()))
                .flatMap(last -> last.leftAt().map(since -> new Parked(since, last.party())));
    }

    private Optional<UserId> agent() {
        return call.placed().map(Placed::by).or(() -> at.flatMap(moment -> answerer)
                .flatMap(Participant::agent));
    }

    private Outcome outcome(List<Participant> all) {
        if (at.isPresent()) {
            return Outcome.COMPLETED;
        }
        return switch (call.direction()) {
            case INBOUND -> Outcome.MISSED;
            case OUTBOUND ->
                customersEnd(all).map(LegEnd::how).map(Answer::unanswered).orElse(Outcome.CANCELED);
            case INTERNAL -> reason() == MissedReason.CALLER_GAVE_UP ? Outcome.CANCELED : Outcome.NO_ANSWER;
        };
    }

    private MissedReason reason() {
        return call.ringing().givenUp().map(Ringing.GivenUp::reason).orElse(MissedReason.CALLER_GAVE_UP);
    }

    private static Outcome unanswered(LegEnd.How how) {
        return switch (how) {
            case BUSY -> Outcome.BUSY;
            case NO_ANSWER -> Outcome.NO_ANSWER;
            case FAILED -> Outcome.FAILED;
            // Picked up when the agent had gone already comes to the same.
            case CANCELED, COMPLETED -> Outcome.CANCELED;
        };
    }

    private static String failure(List<Participant> all) {
        return customersEnd(all).flatMap(LegEnd::reason).orElse("The number could not be reached");
    }

    private static Optional<LegEnd> customersEnd(List<Participant> all) {
        return all.stream()
                .filter(Participant::isCustomer)
                .flatMap(customer -> customer.end().stream())
                .findFirst();
    }

    private Stream<Participant> others() {
        return inTime.stream().filter(Participant::isOther);
    }

    private List<Participant> firstOfEachAgent() {
        Map<UserId, Participant> first = new LinkedHashMap<>();
        inTime.forEach(one -> one.agent().ifPresent(agent -> first.putIfAbsent(agent, one)));
        return List.copyOf(first.values());
    }

    private static Optional<Instant> later(Optional<Participant> one, Optional<Participant> other) {
        return one.flatMap(Participant::joinedAt)
                .flatMap(first -> other.flatMap(Participant::joinedAt).map(second -> notBefore(first, second)));
    }

    /** A provider's whole seconds may seem to lie before the moment at which we heard of the call. */
    private static Instant notBefore(Instant earliest, Instant at) {
        return at.isBefore(earliest) ? earliest : at;
    }
}
