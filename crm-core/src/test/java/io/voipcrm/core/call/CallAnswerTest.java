package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.call.AnswerResult.Busy;
import io.voipcrm.core.call.AnswerResult.Claimed;
import io.voipcrm.core.call.AnswerResult.Over;
import io.voipcrm.core.call.AnswerResult.TakenBy;
import io.voipcrm.core.call.CallEvent.CallAnswered;
import io.voipcrm.core.call.CallEvent.CallClaimed;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction.JoinCall;
import io.voipcrm.core.telephony.CallInstruction.Refuse;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.testing.FakeTelephony.Hold;
import io.voipcrm.core.testing.Together;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallAnswerTest extends CallStory {
    @Nested
    class Answer {
        @Test
        void givesTheCallToTheFirstAndTellsTheOthersWhoThatIs() {
            User anna = crm.reachableAgent();
            User bert = crm.reachableAgent();
            Call call = arrived();

            assertThat(answers(anna, call)).isInstanceOf(Claimed.class);
            assertThat(answers(bert, call))
                    .isEqualTo(new TakenBy(anna.id(), anna.fullName().text()));
            assertThat(crm.heard(CallClaimed.class)).hasSize(1);
        }

        @Test
        void mayBeRepeatedByTheWinnerAndIsToldOnce() {
            User anna = crm.reachableAgent();
            Call call = arrived();

            answers(anna, call);

            assertThat(answers(anna, call)).isInstanceOf(Claimed.class);
            assertThat(crm.heard(CallClaimed.class)).hasSize(1);
        }

        @Test
        void isTooLateOnceTheCallerIsGone() {
            User anna = crm.reachableAgent();
            Call call = arrived();
            crm.customerHangsUp(call);

            assertThat(answers(anna, call)).isInstanceOf(Over.class);
        }

        @Test
        void putsOnHoldWhomTheAgentTalksToAlready() {
            User anna = crm.reachableAgent();
            Call first = talking(anna);
            crm.reachableAgent();
            crm.arrives("CA2");

            assertThat(answers(anna, crm.call("CA2"))).isInstanceOf(Claimed.class);
            assertThat(crm.telephony().holds()).containsExactly(new Hold(first.id(), first.leg(), true));
        }

        @Test
        void keepsTheNewerOfTwoTelephonesThatComeInWithinASecond() {
            User anna = crm.reachableAgent();
            Call call = arrived();
            answers(anna, call);
            LegId older = LegId.of("CA-z");
            LegId newer = LegId.of("CA-a");
            crm.dials(anna, call, older);
            crm.dials(anna, call, newer);
            Instant second = crm.clock().instant();

            crm.told(new Joined(call.id(), newer, new Party.Agent(anna.id()), 12, second));
            crm.told(new Joined(call.id(), older, new Party.Agent(anna.id()), 11, second));

            assertThat(crm.telephony().hungUp()).containsExactly(older);
        }

        @Test
        void isGivenBackWhenTheOtherTalkCanNotBePutOnHold() {
            User anna = crm.reachableAgent();
            talking(anna);
            crm.reachableAgent();
            crm.arrives("CA2");
            crm.telephony().fail();

            assertThatExceptionOfType(TelephonyException.class).isThrownBy(() -> answers(anna, crm.call("CA2")));
            assertThat(crm.call("CA2").ringing().claim()).isEmpty();
        }

        @Test
        void ofACallThatIsNotThereIsRefused() {
            User anna = crm.reachableAgent();

            assertThatExceptionOfType(CallNotFoundException.class)
                    .isThrownBy(() -> calls.answer(crm.actor(anna), CallId.of(99)));
        }

        @Test
        void hasOneWinnerOfFiftyAtOnce() {
            List<User> agents = Stream.generate(crm::reachableAgent).limit(50).toList();
            Call call = arrived();

            var outcomes = Together.run(50, i -> answers(agents.get(i), call));

            assertThat(Together.failures(outcomes)).isEmpty();
            List<AnswerResult> results = Together.results(outcomes);
            assertThat(results).filteredOn(Claimed.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(TakenBy.class::isInstance).hasSize(49);
        }

        @Test
        void givesOneAgentOneOfTwoCallsAnsweredAtOnce() {
            User anna = crm.reachableAgent();
            crm.arrives("CA1");
            crm.arrives("CA2");

            var outcomes = Together.run(2, i -> answers(anna, crm.call("CA" + (i + 1))));

            assertThat(Together.results(outcomes)).hasAtLeastOneElementOfType(Claimed.class);
            assertThat(Together.results(outcomes)).hasAtLeastOneElementOfType(Busy.class);
        }
    }

    @Nested
    class Connecting {
        @Test
        void bringsTheWinnerIn() {
            User anna = crm.reachableAgent();
            Call call = arrived();
            answers(anna, call);

            assertThat(crm.dials(anna, call)).isEqualTo(new JoinCall(call.id(), anna.id()));
        }

        @Test
        void claimsForWhoeverDialsWithoutHavingAnswered() {
            User anna = crm.reachableAgent();
            Call call = arrived();

            assertThat(crm.dials(anna, call)).isEqualTo(new JoinCall(call.id(), anna.id()));
            assertThat(crm.call(call.id()).holder()).contains(anna.id());
        }

        @Test
        void isRefusedToTheLoserAndToStrangers() {
            User anna = crm.reachableAgent();
            User bert = crm.reachableAgent();
            Call call = arrived();
            answers(anna, call);

            assertThat(crm.dials(bert, call)).isInstanceOf(Refuse.class);
            assertThat(crm.told(new BrowserDialled(
                            LegId.of("CA-x"),
                            Extension.of("999"),
                            Optional.of(call.id()),
                            crm.clock().instant())))
                    .isInstanceOf(Refuse.class);
            assertThat(crm.told(new BrowserDialled(
                            LegId.of("CA-y"),
                            anna.extension(),
                            Optional.empty(),
                            crm.clock().instant())))
                    .isInstanceOf(Refuse.class);
            assertThat(crm.told(new BrowserDialled(
                            LegId.of("CA-z"),
                            anna.extension(),
                            Optional.of(CallId.of(99)),
                            crm.clock().instant())))
                    .isInstanceOf(Refuse.class);
        }

        @Test
        void startsTheCallForEveryoneOnceTheAgentIsIn() {
            User anna = crm.reachableAgent();

            Call call = talking(anna);

            assertThat(call.state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(call.progress().agent()).contains(anna.id());
            assertThat(crm.heard(CallAnswered.class)).singleElement().satisfies(answered -> assertThat(
                            answered.agentName())
                    .isEqualTo(anna.fullName().text()));
        }
    }

    @Nested
    class Lease {
        @Test
        void lapsesWhenTheWinnerDoesNotConnectAndTheCallRingsAgain() {
            User anna = crm.reachableAgent();
            User bert = crm.reachableAgent();
            Call call = arrived();
            answers(anna, call);

            crm.pass(LEASE);

            assertThat(crm.call(call.id()).ringing().claim()).isEmpty();
            assertThat(crm.heard(CallRinging.class)).hasSize(2);
            assertThat(answers(bert, call)).isInstanceOf(Claimed.class);
        }

        @Test
        void givesALateLapseTenMoreSecondsOfRinging() {
            User anna = crm.reachableAgent();
            Call call = arrived();
            crm.pass(RING_TIME.minusSeconds(1));
            answers(anna, call);

            crm.pass(LEASE);
            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.RINGING);

            crm.pass(Duration.ofSeconds(10));
            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.ENDED);
        }

        @Test
        void keepsTheCallFromBeingGivenUpWhileItIsLive() {
            User anna = crm.reachableAgent();
            Call call = arrived();
            crm.pass(RING_TIME.minusSeconds(1));
            answers(anna, call);

            crm.pass(Duration.ofSeconds(5));

            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.RINGING);
        }

        @Test
        void isGivenBackByRelease() {
            User anna = crm.reachableAgent();
            User bert = crm.reachableAgent();
            Call call = arrived();
            answers(anna, call);

            calls.release(crm.actor(bert), call.id());
            assertThat(crm.call(call.id()).holder()).contains(anna.id());

            calls.release(crm.actor(anna), call.id());
            assertThat(crm.call(call.id()).holder()).isEmpty();
            assertThat(crm.heard(CallRinging.class)).hasSize(2);
        }

        @Test
        void isNotGivenBackOnceConnected() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);

            calls.release(crm.actor(anna), call.id());

            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(crm.call(call.id()).holder()).contains(anna.id());
        }
    }
}
