package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.COMPANY;
import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static io.voipcrm.core.testing.Examples.aCompletedCall;
import static io.voipcrm.core.testing.Examples.aMissedCall;
import static io.voipcrm.core.testing.Examples.aRingingCall;
import static io.voipcrm.core.testing.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link CallRepository} keeps to. */
public abstract class CallRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final UserId ANNA = UserId.of(7);
    private static final UserId BERT = UserId.of(8);
    private static final CallId UNKNOWN = CallId.of(987_654_321);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private <T> T ask(Function<CallRepository, T> question) {
        return stores().transactions().required(() -> question.apply(stores().calls()));
    }

    private <T> Optional<T> found(Function<CallRepository, Optional<T>> question) {
        return ask(question);
    }

    private <T> List<T> listed(Function<CallRepository, List<T>> question) {
        return ask(question);
    }

    private CallStatistics figures(Function<CallRepository, CallStatistics> question) {
        return ask(question);
    }

    private Call added(NewCall call) {
        return ask(calls -> calls.add(call));
    }

    private Call updated(Call call) {
        stores().transactions().required(() -> stores().calls().update(call));
        return call;
    }

    private Call ended(Call call) {
        Progress over = new Progress(
                CallState.ENDED,
                call.progress().startedAt(),
                Optional.empty(),
                Optional.of(NOW.plusSeconds(20)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Outcome.MISSED),
                Optional.of(MissedReason.CALLER_GAVE_UP));
        return updated(call.with(over));
    }

    private static Progress answeredBy(UserId agent) {
        return new Progress(
                CallState.IN_PROGRESS,
                NOW,
                Optional.of(NOW.plusSeconds(5)),
                Optional.empty(),
                Optional.of(agent),
                Optional.of(LegId.of("CA-agent")),
                Optional.empty(),
                Optional.empty());
    }

    @Nested
    class Add {
        @Test
        void storesAllMembers() {
            NewCall call = new NewCall(
                    CallSource.PROVIDER,
                    LegId.of("CA1"),
                    new Parties(Direction.INBOUND, Optional.of(CUSTOMER), Optional.of(COMPANY)),
                    Optional.of(new Caller(Optional.of(ContactId.of(3)), "Åsa")),
                    answeredBy(ANNA),
                    new Ringing(
                            NOW.plusSeconds(30),
                            Set.of(ANNA, BERT),
                            Set.of(BERT),
                            Optional.of(new Claim(ANNA, NOW, NOW.plusSeconds(10))),
                            Optional.of(new Ringing.GivenUp(NOW.plusSeconds(31), MissedReason.NOBODY_ANSWERED))));

            Call added = added(call);

            assertThat(added)
                    .isEqualTo(new Call(
                            added.id(),
                            call.source(),
                            call.leg(),
                            call.parties(),
                            call.caller(),
                            call.progress(),
                            call.ringing()));
            assertThat(found(calls -> calls.find(added.id()))).contains(added);
        }

        @Test
        void storesACallOfWhichLittleIsKnown() {
            NewCall call = new NewCall(
                    CallSource.MANUAL,
                    LegId.of("manual-1"),
                    new Parties(Direction.OUTBOUND, Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    Progress.ringing(NOW),
                    Ringing.none(NOW));

            Call added = added(call);

            assertThat(found(calls -> calls.find(added.id()))).contains(added);
        }

        @Test
        void refusesALegThatHasACall() {
            added(aRingingCall("CA1", NOW));

            assertThatExceptionOfType(LegTakenException.class).isThrownBy(() -> added(aRingingCall("CA1", NOW)));
            assertThat(listed(CallRepository::live)).hasSize(1);
        }

        @RepeatedTest(5)
        void letsOneOfManyHaveALeg() {
            var outcomes = Together.run(4, i -> added(aRingingCall("CA1", NOW, ANNA)));

            assertThat(Together.results(outcomes)).hasSize(1);
            assertThat(Together.failures(outcomes)).hasSize(3).allMatch(LegTakenException.class::isInstance);
        }
    }

    @Nested
    class Find {
        @Test
        void isEmptyForWhatIsUnknown() {
            assertThat(found(calls -> calls.find(UNKNOWN))).isEmpty();
            assertThat(found(calls -> calls.findForUpdate(UNKNOWN))).isEmpty();
            assertThat(found(calls -> calls.findByLeg(LegId.of("CA-unknown")))).isEmpty();
        }

        @Test
        void findsByTheCustomersLeg() {
            added(aRingingCall("CA1", NOW));
            Call second = added(aRingingCall("CA2", NOW, ANNA));

            assertThat(found(calls -> calls.findByLeg(LegId.of("CA2")))).contains(second);
        }
    }

    @Nested
    class Update {
        @Test
        void storesCallerProgressAndRinging() {
            Call call = added(aRingingCall("CA1", NOW, ANNA, BERT));
            Call changed = new Call(
                    call.id(),
                    call.source(),
                    call.leg(),
                    call.parties(),
                    Optional.of(new Caller(Optional.empty(), "Åsa")),
                    answeredBy(BERT),
                    new Ringing(
                            NOW.plusSeconds(50),
                            Set.of(ANNA, BERT, UserId.of(9)),
                            Set.of(ANNA),
                            Optional.of(new Claim(BERT, NOW, NOW.plusSeconds(10))),
                            Optional.empty()));

            updated(changed);

            assertThat(found(calls -> calls.find(call.id()))).contains(changed);
        }

        @Test
        void takesAwayWhatIsNoLongerSo() {
            Call call = added(aRingingCall("CA1", NOW, ANNA, BERT));
            updated(call.with(call.ringing().claimed(new Claim(ANNA, NOW, NOW.plusSeconds(10)))));

            Call unclaimed = updated(call.with(Ringing.offeredTo(Set.of(BERT), NOW.plusSeconds(40))));

            assertThat(found(calls -> calls.find(call.id()))).contains(unclaimed);
        }

        @Test
        void seesItsOwnChangesInTheSameTransaction() {
            Call call = added(aRingingCall("CA1", NOW, ANNA));

            stores().transactions().required(() -> {
                Call locked = stores().calls().findForUpdate(call.id()).orElseThrow();
                Call declined = locked.with(locked.ringing().declined(ANNA));
                stores().calls().update(declined);
                assertThat(stores().calls().find(call.id())).contains(declined);
                Call answered = declined.with(answeredBy(BERT));
                stores().calls().update(answered);
                assertThat(stores().calls().find(call.id())).contains(answered);
                assertThat(stores().calls().busyAgents(NOW)).containsExactly(BERT);
            });
        }
    }

    @Nested
    class Locking {
        @RepeatedTest(3)
        void letsOneOfManyClaimACall() {
            Call call = added(aRingingCall("CA1", NOW, ANNA));

            var outcomes = Together.run(
                    8,
                    i -> ask(calls -> {
                        Call locked = calls.findForUpdate(call.id()).orElseThrow();
                        if (locked.ringing().claim().isPresent()) {
                            return false;
                        }
                        Claim claim = new Claim(UserId.of(i + 1), NOW, NOW.plusSeconds(10));
                        calls.update(locked.with(locked.ringing().claimed(claim)));
                        return true;
                    }));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes)).containsOnlyOnce(true).hasSize(8);
        }

        @RepeatedTest(3)
        void letsTheFirstWithALegFinishBeforeTheNextLooks() {
            LegId leg = LegId.of("CA-new");

            var outcomes = Together.run(
                    6,
                    i -> ask(calls -> {
                        calls.lock(leg);
                        return calls.findByLeg(leg)
                                .orElseGet(() -> calls.add(aRingingCall("CA-new", NOW, ANNA)))
                                .id();
                    }));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes).stream().distinct()).hasSize(1);
        }
    }

    @Nested
    class Live {
        @Test
        void listsWhatIsNotOverOldestFirst() {
            Call young = added(aRingingCall("CA1", NOW, ANNA));
            Call old = added(aRingingCall("CA2", NOW.minusSeconds(5), BERT));
            ended(added(aRingingCall("CA3", NOW)));
            Call talking = added(with(aRingingCall("CA4", NOW, ANNA), answeredBy(ANNA)));

            assertThat(listed(CallRepository::live)).containsExactly(old, young, talking);
        }
    }

    @Nested
    class BusyAgents {
        @Test
        void areThoseInACallOrWithALiveClaim() {
            added(with(aRingingCall("CA1", NOW, ANNA), answeredBy(ANNA)));
            added(claimed("CA2", BERT, NOW.plusSeconds(10)));
            added(claimed("CA3", UserId.of(9), NOW));
            added(aCompletedCall("CA4", NOW, UserId.of(10), Duration.ofSeconds(3)));

            assertThat(listed(calls -> calls.busyAgents(NOW))).containsExactlyInAnyOrder(ANNA, BERT);
        }

        @Test
        void areNamedOnce() {
            added(with(aRingingCall("CA1", NOW, ANNA), answeredBy(ANNA)));
            added(claimed("CA2", ANNA, NOW.plusSeconds(10)));

            assertThat(listed(calls -> calls.busyAgents(NOW))).containsExactly(ANNA);
        }
    }

    @Nested
    class Due {
        @Test
        void areThoseWhoseRingTimeIsOverOrWhoseClaimHasLapsed() {
            Call lapsed = added(claimed("CA1", ANNA, NOW));
            Call overdue = added(aRingingCall("CA2", NOW.minusSeconds(30), ANNA));
            added(aRingingCall("CA3", NOW.minusSeconds(29), ANNA));
            added(claimed("CA4", BERT, NOW.plusSeconds(1)));
            added(with(aRingingCall("CA5", NOW.minusSeconds(60), ANNA), answeredBy(ANNA)));
            NewCall givenUp = aRingingCall("CA6", NOW.minusSeconds(60), ANNA);
            added(with(givenUp, givenUp.ringing().givenUp(NOW, MissedReason.NOBODY_ANSWERED)));

            assertThat(listed(calls -> calls.due(NOW, 10))).containsExactly(overdue.id(), lapsed.id());
        }

        @Test
        void areNoMoreThanAskedFor() {
            added(aRingingCall("CA1", NOW.minusSeconds(40), ANNA));
            Call oldest = added(aRingingCall("CA2", NOW.minusSeconds(50), ANNA));

            assertThat(listed(calls -> calls.due(NOW, 1))).containsExactly(oldest.id());
        }
    }

    @Nested
    class Page {
        @Test
        void listsNewestFirst() {
            Call middle = added(aMissedCall("CA1", NOW));
            Call newest = added(aRingingCall("CA2", NOW.plusSeconds(1), ANNA));
            Call oldest = added(aCompletedCall("CA3", NOW.minusSeconds(1), ANNA, Duration.ofSeconds(3)));

            assertThat(listed(calls -> calls.page(CallFilter.all(), Optional.empty(), 10)))
                    .containsExactly(newest, middle, oldest);
        }

        @Test
        void yieldsEveryCallOnceWhenReadPageByPageAlsoForCallsOfOneMoment() {
            List<CallId> all = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                all.add(0, added(aMissedCall("CA" + i, NOW.plusSeconds(i / 3))).id());
            }

            List<CallId> read = new ArrayList<>();
            Optional<CallCursor> cursor = Optional.empty();
            List<Call> page;
            do {
                Optional<CallCursor> from = cursor;
                page = ask(calls -> calls.page(CallFilter.all(), from, 2));
                page.forEach(call -> read.add(call.id()));
                cursor = page.stream()
                        .reduce((first, last) -> last)
                        .map(last -> CallCursor.parse(CallCursor.after(last).text()));
            } while (!page.isEmpty());

            assertThat(read).isEqualTo(all);
        }

        @Test
        void showsOnlyWhatTheFilterLetsThrough() {
            Call answered = added(aCompletedCall("CA1", NOW, ANNA, Duration.ofSeconds(3)));
            Call missed = added(aMissedCall("CA2", NOW.plusSeconds(1)));
            Call outbound = added(with(
                    aCompletedCall("CA3", NOW.plusSeconds(2), BERT, Duration.ofSeconds(3)),
                    new Parties(Direction.OUTBOUND, Optional.of(PhoneNumber.of("+4531234567")), Optional.of(COMPANY))));

            assertThat(page(Optional.of(Direction.OUTBOUND), Optional.empty(), Optional.empty(), Optional.empty()))
                    .containsExactly(outbound);
            assertThat(page(Optional.empty(), Optional.of(Outcome.MISSED), Optional.empty(), Optional.empty()))
                    .containsExactly(missed);
            assertThat(page(Optional.empty(), Optional.empty(), Optional.of(ANNA), Optional.empty()))
                    .containsExactly(answered);
            assertThat(page(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("3123")))
                    .containsExactly(outbound);
            assertThat(page(
                            Optional.of(Direction.INBOUND),
                            Optional.of(Outcome.COMPLETED),
                            Optional.of(ANNA),
                            Optional.of("+4670")))
                    .containsExactly(answered);
            assertThat(page(Optional.of(Direction.OUTBOUND), Optional.empty(), Optional.of(ANNA), Optional.empty()))
                    .isEmpty();
        }

        @Test
        void takesTheNumberLiterally() {
            added(aMissedCall("CA1", NOW));

            for (String part : List.of("%", "_", "4_7", "!", "46%1", "'")) {
                assertThat(page(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(part)))
                        .isEmpty();
            }
        }

        private List<Call> page(
                Optional<Direction> direction,
                Optional<Outcome> outcome,
                Optional<UserId> agent,
                Optional<String> number) {
            CallFilter filter = new CallFilter(direction, outcome, agent, number);
            return ask(calls -> calls.page(filter, Optional.empty(), 10));
        }
    }

    @Nested
    class Statistics {
        @Test
        void sumUpThePeriod() {
            added(aCompletedCall("CA1", NOW, ANNA, Duration.ofSeconds(60)));
            added(aCompletedCall("CA2", NOW.plusSeconds(1), ANNA, Duration.ofSeconds(30)));
            added(aMissedCall("CA3", NOW.plusSeconds(2)));
            added(aRingingCall("CA4", NOW.plusSeconds(3), ANNA));
            added(aMissedCall("CA5", NOW.minusSeconds(1)));
            added(aMissedCall("CA6", NOW.plusSeconds(10)));

            CallStatistics figures = ask(calls -> calls.statistics(NOW, NOW.plusSeconds(10)));

            assertThat(figures).isEqualTo(new CallStatistics(4, 2, 1, Duration.ofSeconds(45), Duration.ofSeconds(10)));
        }

        @Test
        void countACallThatGoesOnAsAnsweredButNotItsLength() {
            added(with(aRingingCall("CA1", NOW, ANNA), answeredBy(ANNA)));

            assertThat(figures(calls -> calls.statistics(NOW, NOW.plusSeconds(1))))
                    .isEqualTo(new CallStatistics(1, 1, 0, Duration.ZERO, Duration.ofSeconds(5)));
        }

        @Test
        void areZeroForAnEmptyPeriod() {
            assertThat(figures(calls -> calls.statistics(NOW, NOW.plusSeconds(1))))
                    .isEqualTo(new CallStatistics(0, 0, 0, Duration.ZERO, Duration.ZERO));
        }
    }

    private static NewCall claimed(String leg, UserId agent, Instant until) {
        NewCall call = aRingingCall(leg, NOW, agent);
        return with(call, call.ringing().claimed(new Claim(agent, NOW.minusSeconds(10), until)));
    }
}
