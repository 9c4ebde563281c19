package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.COMPANY;
import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static io.voipcrm.core.testing.Examples.aCompletedCall;
import static io.voipcrm.core.testing.Examples.aMissedCall;
import static io.voipcrm.core.testing.Examples.aRingingCall;
import static io.voipcrm.core.testing.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link CallRepository} keeps to about the log of calls. */
public abstract class CallLogContract extends CallStoreContract {
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

        @Test
        void showsWhatStartedFromOneMomentOnAndBeforeTheOther() {
            added(aMissedCall("CA1", NOW.minusSeconds(1)));
            Call first = added(aMissedCall("CA2", NOW));
            Call last = added(aMissedCall("CA3", NOW.plusSeconds(9)));
            added(aMissedCall("CA4", NOW.plusSeconds(10)));

            assertThat(page(CallFilter.builder().started(Optional.of(NOW), Optional.of(NOW.plusSeconds(10)))))
                    .containsExactly(last, first);
        }

        @Test
        void takesMomentsThatNoCalendarHas() {
            Call call = added(aMissedCall("CA1", NOW));
            CallFilter always = CallFilter.builder()
                    .started(Optional.of(Instant.MIN), Optional.of(Instant.MAX))
                    .build();
            Instant never = Instant.parse("+200000-01-01T00:00:00Z");

            assertThat(page(CallFilter.builder().started(Optional.of(Instant.MIN), Optional.of(Instant.MAX))))
                    .containsExactly(call);
            List<Call> earlier = ask(calls -> calls.page(always, Optional.of(new CallCursor(never, CallId.of(1))), 9));
            assertThat(earlier).containsExactly(call);
        }

        @Test
        void showsTheCallsOfAContactOrOfStrangers() {
            Call known = added(of("CA1", Optional.of(new Caller(Optional.of(ContactId.of(5)), "Eva"))));
            Call other = added(of("CA2", Optional.of(new Caller(Optional.of(ContactId.of(6)), "Max"))));
            Call stranger = added(of("CA3", Optional.empty()));

            assertThat(page(CallFilter.builder().contact(Optional.of(ContactId.of(5)))))
                    .containsExactly(known);
            assertThat(page(CallFilter.builder().contact(Optional.of(ContactId.of(6)))))
                    .containsExactly(other);
            assertThat(page(CallFilter.builder().stranger(true))).containsExactly(stranger);
        }

        @Test
        void showsTheCallsOfOneOfTheCompanysNumbers() {
            Call called = added(aMissedCall("CA1", NOW));
            PhoneNumber other = PhoneNumber.of("+46850000199");
            Call placed = added(with(
                    aCompletedCall("CA2", NOW, ANNA, Duration.ofSeconds(3)),
                    new Parties(Direction.OUTBOUND, Optional.of(CUSTOMER), Optional.of(other))));
            added(with(
                    aMissedCall("CA3", NOW), new Parties(Direction.INBOUND, Optional.of(CUSTOMER), Optional.empty())));

            assertThat(page(CallFilter.builder().company(Optional.of(COMPANY)))).containsExactly(called);
            assertThat(page(CallFilter.builder().company(Optional.of(other)))).containsExactly(placed);
            assertThat(page(CallFilter.builder().company(Optional.of(CUSTOMER))))
                    .isEmpty();
        }

        @Test
        void showsTheCallsOfAClass() {
            Call classed = added(aMissedCall("CA1", NOW)).classed(Optional.of(OutcomeCodeId.of(3)));
            updated(classed);
            updated(added(aMissedCall("CA2", NOW)).classed(Optional.of(OutcomeCodeId.of(4))));
            added(aMissedCall("CA3", NOW));

            assertThat(page(CallFilter.builder().code(Optional.of(OutcomeCodeId.of(3)))))
                    .containsExactly(classed);
        }

        @Test
        void showsTalksOfALength() {
            Call shortTalk = added(aCompletedCall("CA1", NOW, ANNA, Duration.ofMillis(9_999)));
            Call longTalk = added(aCompletedCall("CA2", NOW.plusSeconds(1), ANNA, Duration.ofMillis(60_999)));
            added(aMissedCall("CA3", NOW.plusSeconds(2)));
            added(aRingingCall("CA4", NOW.plusSeconds(3), ANNA));

            assertThat(page(talked(Optional.of(10), Optional.empty()))).containsExactly(longTalk);
            assertThat(page(talked(Optional.empty(), Optional.of(9)))).containsExactly(shortTalk);
            assertThat(page(talked(Optional.of(9), Optional.of(60)))).containsExactly(longTalk, shortTalk);
            assertThat(page(talked(Optional.of(0), Optional.empty()))).containsExactly(longTalk, shortTalk);
            assertThat(page(talked(Optional.of(61), Optional.empty()))).isEmpty();
        }

        private CallFilter.Builder talked(Optional<Integer> least, Optional<Integer> most) {
            return CallFilter.builder().talked(least.map(Duration::ofSeconds), most.map(Duration::ofSeconds));
        }

        private NewCall of(String leg, Optional<Caller> caller) {
            NewCall call = aMissedCall(leg, NOW);
            return new NewCall(
                    call.source(), call.leg(), call.parties(), caller, call.placed(), call.progress(), call.ringing());
        }

        private List<Call> page(
                Optional<Direction> direction,
                Optional<Outcome> outcome,
                Optional<UserId> agent,
                Optional<String> number) {
            return page(CallFilter.builder()
                    .direction(direction)
                    .outcome(outcome)
                    .agent(agent)
                    .number(number));
        }

        private List<Call> page(CallFilter.Builder filter) {
            return ask(calls -> calls.page(filter.build(), Optional.empty(), 10));
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
        void leaveOutWhoWaitedForNobody() {
            added(aCompletedCall("CA1", NOW, ANNA, Duration.ofSeconds(60)));
            NewCall placed = atOnce(aCompletedCall("CA2", NOW, ANNA, Duration.ofSeconds(30)));
            added(with(
                    placed,
                    new Parties(
                            Direction.OUTBOUND,
                            placed.parties().customer(),
                            placed.parties().company())));
            NewCall written = atOnce(aCompletedCall("CA3", NOW, ANNA, Duration.ofSeconds(30)));
            added(new NewCall(
                    CallSource.MANUAL,
                    written.leg(),
                    written.parties(),
                    written.caller(),
                    written.placed(),
                    written.progress(),
                    written.ringing()));
            added(with(
                    aCompletedCall("CA4", NOW, ANNA, Duration.ofMinutes(15)),
                    new Parties(Direction.INTERNAL, Optional.empty(), Optional.empty())));

            CallStatistics figures = ask(calls -> calls.statistics(NOW, NOW.plusSeconds(20)));

            assertThat(figures).isEqualTo(new CallStatistics(3, 3, 0, Duration.ofSeconds(40), Duration.ofSeconds(10)));
        }

        /** The call, answered as soon as it began. */
        private NewCall atOnce(NewCall call) {
            Progress over = call.progress();
            return with(
                    call,
                    new Progress(
                            over.state(),
                            over.answeredAt().orElseThrow(),
                            over.answeredAt(),
                            over.endedAt(),
                            over.agent(),
                            over.agentLeg(),
                            over.outcome(),
                            over.missedReason(),
                            over.parked(),
                            over.failure()));
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
}
