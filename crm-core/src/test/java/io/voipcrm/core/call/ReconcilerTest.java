package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.LegReport;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.TelephonyEvent.DialAsked;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReconcilerTest extends CallStory {
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private void isOver(LegId leg, Instant answered) {
        crm.telephony()
                .know(new LegReport(
                        leg,
                        Optional.of(answered),
                        Optional.of(crm.clock().instant()),
                        Optional.of(LegEnd.of(LegEnd.How.COMPLETED))));
    }

    @Nested
    class ASilentCall {
        @Test
        void endsWhenTheProviderKnowsThatItHas() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);
            crm.clock().advance(Duration.ofSeconds(42));
            Instant end = crm.clock().instant();
            isOver(call.leg(), call.progress().startedAt());

            crm.pass(SILENCE);

            assertThat(now(call).progress().outcome()).contains(Outcome.COMPLETED);
            assertThat(now(call).progress().endedAt()).contains(end);
        }

        @Test
        void goesOnWhenTheProviderKnowsOfNoEndAndIsAskedOnceAMinute() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);

            crm.pass(SILENCE);
            Instant asked = now(call).heardAt();
            crm.pass(Duration.ofSeconds(30));

            assertThat(asked).isEqualTo(crm.clock().instant().minusSeconds(30));
            assertThat(now(call).heardAt()).isEqualTo(asked);
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
        }

        @Test
        void isAskedAboutAgainWhenTheProviderCouldNotBeReached() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);
            isOver(call.leg(), call.progress().startedAt());
            crm.telephony().fail();
            crm.pass(SILENCE);
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);

            crm.telephony().recover();
            crm.pass(Duration.ofSeconds(5));

            assertThat(now(call).state()).isEqualTo(CallState.ENDED);
        }
    }

    @Nested
    class AnAgentsConnection {
        @Test
        void countsAlsoWhenItsConfirmationGotLost() {
            User anna = crm.reachableAgent();
            Call call = arrived();
            answers(anna, call);
            crm.dials(anna, call);
            crm.telephony()
                    .know(new LegReport(
                            TestCrm.legOf(anna),
                            Optional.of(crm.clock().instant()),
                            Optional.empty(),
                            Optional.empty()));

            crm.pass(LEASE);

            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(now(call).present()).containsExactly(anna.id());
        }
    }

    @Nested
    class ACallThatEndedUnansweredAfterAnAgentCameIn {
        private final User anna = crm.reachableAgent();
        private final Call call = arrived();

        @Test
        void isAskedAboutSoonAfterItsEnd() {
            Instant answered = endedWithoutWordOfTheAgent();
            isOver(TestCrm.legOf(anna), answered);
            crm.pass(Duration.ofSeconds(14));
            assertThat(now(call).progress().outcome()).contains(Outcome.MISSED);

            crm.pass(Duration.ofSeconds(1));

            assertThat(now(call).progress().outcome()).contains(Outcome.COMPLETED);
            assertThat(now(call).progress().agent()).contains(anna.id());
        }

        @Test
        void isAskedAboutAgainWhenTheProviderDidNotAnswer() {
            Instant answered = endedWithoutWordOfTheAgent();
            isOver(TestCrm.legOf(anna), answered);
            crm.telephony().fail();
            crm.pass(Duration.ofSeconds(15));
            crm.telephony().recover();
            assertThat(now(call).progress().outcome()).contains(Outcome.MISSED);

            crm.pass(Duration.ofSeconds(45));

            assertThat(now(call).progress().outcome()).contains(Outcome.COMPLETED);
        }

        @Test
        void isAskedAboutAgainWhenTheProviderDidNotKnowYet() {
            Instant answered = endedWithoutWordOfTheAgent();
            crm.pass(Duration.ofSeconds(60));
            assertThat(now(call).progress().outcome()).contains(Outcome.MISSED);
            isOver(TestCrm.legOf(anna), answered);

            crm.pass(Duration.ofMinutes(4));

            assertThat(now(call).progress().outcome()).contains(Outcome.COMPLETED);
        }

        @Test
        void isLeftAloneWhenTheAgentsTelephoneNeverGotThrough() {
            endedWithoutWordOfTheAgent();
            crm.ends(call, TestCrm.legOf(anna), party(anna), LegEnd.How.CANCELED);

            assertThat(now(call).dueAt()).isEmpty();
        }

        /** Since when the agent really talked. */
        private Instant endedWithoutWordOfTheAgent() {
            answers(anna, call);
            crm.dials(anna, call);
            Instant answered = crm.clock().instant();
            crm.clock().advance(Duration.ofSeconds(9));
            crm.customerHangsUp(call);
            return answered;
        }
    }

    @Nested
    class APlacedCall {
        private final User anna = crm.reachableAgent();

        @Test
        void failsWhenTheProviderWasNeverAskedToDial() {
            crm.companyNumber();
            Call call = calls.dial(crm.actor(anna), "070-123 45 67", Optional.empty());
            crm.stores().transactions().required(() -> crm.stores()
                    .journal()
                    .append(new JournalEntry(
                            new ReceivedEvent(
                                    OwnFindings.TELLER,
                                    "dial:" + call.id() + ":customer",
                                    new DialAsked(
                                            call.id(),
                                            new Party.Customer(),
                                            crm.clock().instant()),
                                    ""),
                            Optional.of(call.id()),
                            Optional.empty(),
                            crm.clock().instant())));
            crm.dials(anna, call);
            crm.joins(anna, call);
            assertThat(crm.telephony().dialled()).isEmpty();

            crm.pass(SILENCE);

            assertThat(now(call).progress().outcome()).contains(Outcome.FAILED);
        }

        @Test
        void betweenColleaguesIsOverWhenBothAreGone() {
            User bert = crm.reachableAgent();
            Call call = calls.dial(crm.actor(anna), bert.extension().digits(), Optional.empty());
            crm.dials(anna, call);
            crm.joins(anna, call);
            comesIn(bert, call, "bert");
            Instant start = crm.clock().instant();
            crm.clock().advance(Duration.ofSeconds(20));
            isOver(TestCrm.legOf(anna), start);
            isOver(LegId.of("bert"), start);

            crm.pass(SILENCE);

            assertThat(now(call).progress().talkTime()).contains(Duration.ofSeconds(20));
        }
    }

    @Nested
    class AnOutage {
        private static final int CALLS = 300;

        @Test
        void ofAThirdOfAllMessagesChangesNothingInTheEnd() {
            Outage outage = outageOver(CALLS);
            TestCrm whole = TestCrm.inMemory();
            TestCrm patchy = TestCrm.inMemory();
            List<Call> expected = lived(whole, outage, 0);

            List<Call> found = lived(patchy, outage, 0.3);

            assertThat(found).allMatch(Call::over);
            assertThat(found.stream().map(ReconcilerTest::essence).toList())
                    .isEqualTo(expected.stream().map(ReconcilerTest::essence).toList());
        }

        private Outage outageOver(int calls) {
            TestCrm cast = TestCrm.inMemory();
            Outage outage = new Outage(7, cast.clock().instant());
            for (int number = 1; number <= calls; number++) {
                User agent = cast.reachableAgent();
                if (number % 4 == 0) {
                    outage.abandoned(number);
                } else {
                    outage.answered(number, agent);
                }
            }
            return outage;
        }

        private List<Call> lived(TestCrm crm, Outage outage, double lost) {
            IntStream.range(0, CALLS).forEach(agent -> crm.reachableAgent());
            outage.reports().forEach(crm.telephony()::know);
            Random random = new Random(11);
            int number = 0;
            for (Outage.Message message : outage.messages()) {
                crm.clock().set(message.event().at());
                boolean arrives = message.request() || random.nextDouble() >= lost;
                if (arrives) {
                    crm.told("message-" + number, message.event());
                }
                number++;
            }
            for (int round = 0; round < 12; round++) {
                crm.pass(Duration.ofSeconds(15));
            }
            return IntStream.rangeClosed(1, CALLS)
                    .mapToObj(id -> crm.call(LegId.of("CA-" + id).value()))
                    .toList();
        }
    }

    private static List<Object> essence(Call call) {
        Progress progress = call.progress();
        return List.of(call.id(), call.state(), progress.outcome(), progress.agent(), progress.talkTime());
    }
}
