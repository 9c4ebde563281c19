package io.voipcrm.web.call;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.Claim;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.call.Parked;
import io.voipcrm.core.call.Placed;
import io.voipcrm.core.call.Progress;
import io.voipcrm.core.call.Purpose;
import io.voipcrm.core.call.Ringing;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.user.FullName;
import io.voipcrm.core.wrapup.OutcomeCode;
import io.voipcrm.web.json.Words;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows calls to clients, with the names of the colleagues in them. */
public final class CallView {
    private final People people;
    private final Map<OutcomeCodeId, OutcomeCode> outcomes;
    private final ParticipantsView participants;

    /** A view that knows these names and outcomes; {@link #people} and {@link #outcomes} tell which are needed. */
    public CallView(Map<UserId, FullName> names, Map<OutcomeCodeId, OutcomeCode> outcomes) {
        this.people = new People(names);
        this.outcomes = Map.copyOf(outcomes);
        this.participants = new ParticipantsView(people);
    }

    /** Everyone of the team who has a part in one of the calls. */
    public static Set<UserId> people(Collection<Call> calls) {
        return People.in(calls);
    }

    /** What the calls may be classed as; nothing is asked where none is. */
    public static Map<OutcomeCodeId, OutcomeCode> outcomes(Crm crm, Actor caller, Collection<Call> calls) {
        return calls.stream().allMatch(call -> call.code().isEmpty())
                ? Map.of()
                : crm.outcomes().all(caller).stream().collect(Collectors.toMap(OutcomeCode::id, Function.identity()));
    }

    /** A view of these calls; what it needs is looked up at once. */
    public static CallView of(Crm crm, Actor caller, Collection<Call> calls) {
        return new CallView(crm.users().names(caller, people(calls)), outcomes(crm, caller, calls));
    }

    /** The call as the caller sees it. */
    public static CallJson show(Crm crm, Actor caller, Call call) {
        return of(crm, caller, List.of(call)).of(call);
    }

    public CallJson of(Call call) {
        Progress progress = call.progress();
        Optional<Ringing> offer = Optional.of(call.ringing()).filter(ringing -> Offers.open(call));
        return new CallJson(
                call.id().value(),
                call.leg().value(),
                Words.of(call.parties().direction()),
                call.parties().from().map(PhoneNumber::e164).orElse(null),
                call.parties().to().map(PhoneNumber::e164).orElse(null),
                Words.of(progress.state()),
                progress.outcome().map(Words::of).orElse(null),
                progress.missedReason().map(Words::of).orElse(null),
                progress.startedAt(),
                progress.answeredAt().orElse(null),
                progress.endedAt().orElse(null),
                progress.talkTime().map(Duration::toSeconds).orElse(null),
                progress.waitTime().map(Duration::toSeconds).orElse(null),
                progress.agent().map(people::person).orElse(null),
                call.caller().map(CallContactJson::of).orElse(null),
                claimant(call).map(people::person).orElse(null),
                Words.of(call.source()),
                call.failure().orElse(null),
                participants.of(call),
                call.handover().map(handover -> participants.of(handover, call)).orElse(null),
                call.handoverFailure().orElse(null),
                progress.parked().map(parked -> parked(parked, call.ringing())).orElse(null),
                offer.flatMap(CallView::purpose).orElse(null),
                offer.filter(ringing -> ringing.purpose() != Purpose.PARKED)
                        .flatMap(Ringing::by)
                        .map(people::person)
                        .orElse(null),
                call.placed().flatMap(Placed::colleague).map(people::person).orElse(null),
                call.code()
                        .flatMap(code -> Optional.ofNullable(outcomes.get(code)))
                        .map(CallCodeJson::of)
                        .orElse(null),
                call.source() == CallSource.MANUAL ? call.heardAt() : null);
    }

    /** The name of a colleague, for a message. */
    public String nameOf(UserId user) {
        return people.nameOf(user);
    }

    /** The colleagues it knows. */
    public People colleagues() {
        return people;
    }

    private ParkedJson parked(Parked parked, Ringing ringing) {
        boolean waits = ringing.purpose() == Purpose.REJOIN;
        return new ParkedJson(
                parked.since(),
                ringing.by().filter(agent -> waits).map(people::person).orElse(null),
                waits ? ringing.until() : null);
    }

    private static Optional<String> purpose(Ringing ringing) {
        return switch (ringing.purpose()) {
            case CALL, REJOIN -> Optional.empty();
            case INTERNAL, TRANSFER, CONSULT, ADD, RETURNED, PARKED -> Optional.of(Words.of(ringing.purpose()));
        };
    }

    private static Optional<UserId> claimant(Call call) {
        return call.over() ? Optional.empty() : call.ringing().claim().map(Claim::agent);
    }
}
