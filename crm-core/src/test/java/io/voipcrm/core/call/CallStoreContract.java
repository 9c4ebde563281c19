package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.aRingingCall;
import static io.voipcrm.core.testing.Examples.with;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the suites about {@link CallRepository} have in common. */
abstract class CallStoreContract {
    static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    static final UserId ANNA = UserId.of(7);
    static final UserId BERT = UserId.of(8);
    static final CallId UNKNOWN = CallId.of(987_654_321);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    final <T> T ask(Function<CallRepository, T> question) {
        return stores().transactions().required(() -> question.apply(stores().calls()));
    }

    final <T> Optional<T> found(Function<CallRepository, Optional<T>> question) {
        return ask(question);
    }

    final <T> List<T> listed(Function<CallRepository, List<T>> question) {
        return ask(question);
    }

    final CallStatistics figures(Function<CallRepository, CallStatistics> question) {
        return ask(question);
    }

    final Call added(NewCall call) {
        return ask(calls -> calls.add(call));
    }

    final Call updated(Call call) {
        stores().transactions().required(() -> stores().calls().update(call));
        return call;
    }

    final Call ended(Call call) {
        Progress over = new Progress(
                CallState.ENDED,
                call.progress().startedAt(),
                Optional.empty(),
                Optional.of(NOW.plusSeconds(20)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Outcome.MISSED),
                Optional.of(MissedReason.CALLER_GAVE_UP),
                Optional.empty(),
                Optional.empty());
        return updated(call.with(over));
    }

    static Progress answeredBy(UserId agent) {
        return new Progress(
                CallState.IN_PROGRESS,
                NOW,
                Optional.of(NOW.plusSeconds(5)),
                Optional.empty(),
                Optional.of(agent),
                Optional.of(LegId.of("CA-agent")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static NewCall claimed(String leg, UserId agent, Instant until) {
        NewCall call = aRingingCall(leg, NOW, agent);
        return with(call, call.ringing().claimed(claim(agent, until)));
    }

    static Progress parkedBy(UserId agent) {
        return new Progress(
                CallState.PARKED,
                NOW,
                Optional.of(NOW),
                Optional.empty(),
                Optional.of(agent),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Parked(NOW, new Party.Agent(agent))),
                Optional.empty());
    }

    static Claim claim(UserId agent, Instant until) {
        return new Claim(agent, NOW.minusSeconds(10), until, Optional.empty());
    }

    static Participant gone(Participant joined) {
        return new Participant(
                joined.leg(),
                joined.party(),
                ParticipantState.LEFT,
                joined.joinedAt(),
                Optional.of(NOW.plusSeconds(1)),
                false,
                false,
                Optional.empty());
    }

    static Participant joined(String leg, Party party) {
        return new Participant(
                LegId.of(leg),
                party,
                ParticipantState.JOINED,
                Optional.of(NOW),
                Optional.empty(),
                false,
                false,
                Optional.empty());
    }
}
