package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.AnswerResult.Busy;
import io.voipcrm.core.call.AnswerResult.Claimed;
import io.voipcrm.core.call.AnswerResult.Over;
import io.voipcrm.core.call.AnswerResult.TakenBy;
import io.voipcrm.core.call.CallEvent.CallAnswered;
import io.voipcrm.core.call.CallEvent.CallClaimed;
import io.voipcrm.core.call.CallEvent.CallDeclined;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.contact.NewContact;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction.HangUp;
import io.voipcrm.core.telephony.CallInstruction.JoinCall;
import io.voipcrm.core.telephony.CallInstruction.Nothing;
import io.voipcrm.core.telephony.CallInstruction.PlayHoldMusic;
import io.voipcrm.core.telephony.CallInstruction.Refuse;
import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.CallInstruction.WaitForAgent;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import io.voipcrm.core.telephony.TelephonyEvent.Irrelevant;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.telephony.TelephonyEvent.WaitPolled;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.FakeTelephony.Redirect;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.testing.Together;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallServiceTest {
    private static final Duration LEASE = CallSettings.usual().claimLease();
    private static final Duration RING_TIME = CallSettings.usual().ringTime();

    private final TestCrm crm = TestCrm.inMemory();
    private final CallService calls = crm.crm().calls();

    private Call arrived() {
        crm.arrives("CA1");
        return crm.call("CA1");
    }

    private AnswerResult answers(User agent, Call call) {
        return calls.answer(crm.actor(agent), call.id());
    }

    private Call talking(User agent) {
        Call call = arrived();
        answers(agent, call);
        crm.dials(agent, call);
        crm.joins(agent, call);
        return crm.call(call.id());
    }

    @Nested
    class Arrival {
        @Test
        void ringsAtThoseWhoAreReachableAndFreeOnly() {
            User anna = crm.reachableAgent();
            crm.user(Role.USER);
            User busy = crm.reachableAgent();
            crm.arrives("CA0");
            answers(busy, crm.call("CA0"));

            Call call = arrived();

            assertThat(call.ringing().offeredTo()).containsExactly(anna.id());
            assertThat(crm.heard(CallRinging.class)).map(CallRinging::callId).contains(call.id());
        }

        @Test
        void letsTheCallerWait() {
            crm.reachableAgent();

            assertThat(crm.arrives("CA1"))
                    .isEqualTo(new WaitForAgent(crm.call("CA1").id()));
        }

        @Test
        void saysSoAndKeepsTheMissedCallWhenNobodyIsThere() {
            assertThat(crm.arrives("CA1")).isEqualTo(new SayNobodyAvailable());

            Call call = crm.call("CA1");
            assertThat(call.state()).isEqualTo(CallState.ENDED);
            assertThat(call.progress().outcome()).contains(Outcome.MISSED);
            assertThat(call.progress().missedReason()).contains(MissedReason.NOBODY_AVAILABLE);
            assertThat(crm.heard(CallRinging.class)).isEmpty();
            assertThat(crm.heard(CallEnded.class)).hasSize(1);
        }

        @Test
        void namesTheCallerWhenOneContactHasTheNumber() {
            crm.stores()
                    .transactions()
                    .required(() -> crm.stores().contacts().add(new NewContact("Åsa", List.of(Examples.CUSTOMER))));

            assertThat(arrived().caller()).map(caller -> caller.name()).contains("Åsa");
        }

        @Test
        void namesNobodyWhenSeveralHaveTheNumber() {
            crm.stores().transactions().required(() -> {
                crm.stores().contacts().add(new NewContact("Åsa", List.of(Examples.CUSTOMER)));
                crm.stores().contacts().add(new NewContact("Örjan", List.of(Examples.CUSTOMER)));
            });

            assertThat(arrived().caller()).isEmpty();
        }

        @Test
        void ofAWithheldNumberRingsToo() {
            crm.reachableAgent();

            crm.told(new CallArrived(
                    LegId.of("CA9"),
                    Optional.empty(),
                    Examples.COMPANY,
                    crm.clock().instant()));

            assertThat(crm.call("CA9").parties().from()).isEmpty();
            assertThat(crm.call("CA9").state()).isEqualTo(CallState.RINGING);
        }

        @Test
        void toldTwiceIsOneCallAndGetsTheSameAnswer() {
            crm.reachableAgent();
            CallArrived arrival = new CallArrived(
                    LegId.of("CA1"),
                    Optional.of(Examples.CUSTOMER),
                    Examples.COMPANY,
                    crm.clock().instant());

            assertThat(crm.told("k1", arrival)).isEqualTo(crm.told("k1", arrival));
            assertThat(calls.live(Examples.anActor(1, Role.USER))).hasSize(1);
            assertThat(crm.heard(CallRinging.class)).hasSize(1);
        }
    }

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
        void isRefusedToWhoIsInAnotherCall() {
            User anna = crm.reachableAgent();
            talking(anna);
            crm.reachableAgent();
            crm.arrives("CA2");

            assertThat(answers(anna, crm.call("CA2"))).isInstanceOf(Busy.class);
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

    @Nested
    class Decline {
        @Test
        void stopsTheRingingForThatAgentOnly() {
            User anna = crm.reachableAgent();
            User bert = crm.reachableAgent();
            Call call = arrived();

            calls.decline(crm.actor(anna), call.id());

            Call now = crm.call(call.id());
            assertThat(now.ringing().ringsAt(anna.id())).isFalse();
            assertThat(now.ringing().ringsAt(bert.id())).isTrue();
            assertThat(crm.heard(CallDeclined.class)).containsExactly(new CallDeclined(call.id(), anna.id()));
            assertThat(now.state()).isEqualTo(CallState.RINGING);
        }

        @Test
        void byEverybodyTellsTheCallerAtOnce() {
            User anna = crm.reachableAgent();
            User bert = crm.reachableAgent();
            Call call = arrived();

            calls.decline(crm.actor(anna), call.id());
            calls.decline(crm.actor(bert), call.id());

            Call now = crm.call(call.id());
            assertThat(now.progress().missedReason()).contains(MissedReason.NOBODY_ANSWERED);
            assertThat(crm.telephony().redirects()).containsExactly(new Redirect(call.leg(), new SayNobodyAvailable()));
        }

        @Test
        void twiceIsToldOnce() {
            User anna = crm.reachableAgent();
            crm.reachableAgent();
            Call call = arrived();

            calls.decline(crm.actor(anna), call.id());
            calls.decline(crm.actor(anna), call.id());

            assertThat(crm.heard(CallDeclined.class)).hasSize(1);
        }
    }

    @Nested
    class RingTimeOut {
        @Test
        void tellsTheCallerAndKeepsTheMissedCall() {
            crm.reachableAgent();
            Call call = arrived();

            crm.pass(RING_TIME.minusMillis(1));
            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.RINGING);

            crm.pass(Duration.ofMillis(1));
            Call now = crm.call(call.id());
            assertThat(now.state()).isEqualTo(CallState.ENDED);
            assertThat(now.progress().missedReason()).contains(MissedReason.NOBODY_ANSWERED);
            assertThat(crm.telephony().redirects()).containsExactly(new Redirect(call.leg(), new SayNobodyAvailable()));
            assertThat(crm.heard(CallEnded.class)).hasSize(1);
        }

        @Test
        void standsAlsoWhenTheProviderCanNotBeReached() {
            crm.reachableAgent();
            Call call = arrived();
            crm.telephony().fail();

            crm.pass(RING_TIME);

            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.ENDED);
        }

        @Test
        void isNotMistakenForTheCallersDecision() {
            crm.reachableAgent();
            Call call = arrived();
            crm.pass(RING_TIME);

            crm.customerHangsUp(call);

            assertThat(crm.call(call.id()).progress().missedReason()).contains(MissedReason.NOBODY_ANSWERED);
            assertThat(crm.heard(CallEnded.class)).hasSize(1);
        }
    }

    @Nested
    class Newcomers {
        @Test
        void hearWhatIsWaiting() {
            crm.reachableAgent();
            Call call = arrived();
            User late = crm.reachableAgent();

            crm.pass(Duration.ofSeconds(1));

            assertThat(crm.call(call.id()).ringing().ringsAt(late.id())).isTrue();
            assertThat(answers(late, call)).isInstanceOf(Claimed.class);
        }

        @Test
        void includeWhoWasBusyAndIsFreeAgain() {
            User anna = crm.reachableAgent();
            Call first = talking(anna);
            crm.arrives("CA2");
            assertThat(crm.call("CA2").ringing().offeredTo()).isEmpty();

            crm.customerHangsUp(first);
            crm.pass(Duration.ofSeconds(1));

            assertThat(crm.call("CA2").ringing().ringsAt(anna.id())).isTrue();
        }
    }

    @Nested
    class End {
        @Test
        void ofTheCustomersLegCompletesTheCall() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);
            crm.clock().advance(Duration.ofSeconds(42));

            crm.customerHangsUp(call);

            Progress progress = crm.call(call.id()).progress();
            assertThat(progress.outcome()).contains(Outcome.COMPLETED);
            assertThat(progress.talkTime()).contains(Duration.ofSeconds(42));
            assertThat(crm.heard(CallEnded.class)).hasSize(1);
        }

        @Test
        void ofTheAgentsLegCompletesTheCallToo() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);

            crm.told(new LegEnded(
                    Optional.of(call.id()), TestCrm.legOf(anna), crm.clock().instant()));

            assertThat(crm.call(call.id()).progress().outcome()).contains(Outcome.COMPLETED);
        }

        @Test
        void ofALegThatNeverJoinedChangesNothing() {
            User anna = crm.reachableAgent();
            Call call = arrived();
            answers(anna, call);

            crm.told(new LegEnded(
                    Optional.of(call.id()), TestCrm.legOf(anna), crm.clock().instant()));

            assertThat(crm.call(call.id()).state()).isEqualTo(CallState.RINGING);
        }

        @Test
        void ofAWaitingCallerIsAMissedCall() {
            crm.reachableAgent();
            Call call = arrived();

            crm.told(new LegEnded(Optional.empty(), call.leg(), crm.clock().instant()));

            assertThat(crm.call(call.id()).progress().missedReason()).contains(MissedReason.CALLER_GAVE_UP);
        }

        @Test
        void beforeTheAgentIsInLeavesAMissedCallAndHangsUpTheAgent() {
            User anna = crm.reachableAgent();
            Call call = arrived();
            crm.dials(anna, call);
            crm.customerHangsUp(call);
            crm.clock().advance(Duration.ofSeconds(2));

            crm.joins(anna, call);

            assertThat(crm.call(call.id()).progress().outcome()).contains(Outcome.MISSED);
            assertThat(crm.telephony().hungUp()).containsExactly(TestCrm.legOf(anna));
        }

        @Test
        void toldTwiceIsHeardOnce() {
            crm.reachableAgent();
            Call call = arrived();
            LegEnded over =
                    new LegEnded(Optional.of(call.id()), call.leg(), crm.clock().instant());

            crm.told("k-end", over);
            crm.told("k-end", over);

            assertThat(crm.heard(CallEnded.class)).hasSize(1);
        }
    }

    @Nested
    class Information {
        @Test
        void isAnsweredWithoutAnyChange() {
            crm.reachableAgent();
            Call call = arrived();

            assertThat(crm.told(new WaitPolled(call.id(), crm.clock().instant())))
                    .isEqualTo(new PlayHoldMusic());
            assertThat(crm.told(new Irrelevant("recording", crm.clock().instant())))
                    .isEqualTo(new Nothing());
            assertThat(crm.call(call.id())).isEqualTo(call);
        }

        @Test
        void ofACallNobodyKnowsIsTaken() {
            assertThat(crm.told(new DialEnded(
                            CallId.of(99), LegId.of("CA-x"), crm.clock().instant())))
                    .isEqualTo(new HangUp());
        }
    }

    @Nested
    class HangingUp {
        @Test
        void isForTheOneWhoseCallItIs() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);

            calls.hangUp(crm.actor(anna), call.id());

            assertThat(crm.telephony().hungUp()).containsExactly(call.leg());
        }

        @Test
        void isForManagersAndAdminsInAnyCall() {
            Call call = talking(crm.reachableAgent());

            calls.hangUp(crm.actor(crm.user(Role.MANAGER)), call.id());
            calls.hangUp(crm.actor(crm.user(Role.ADMIN)), call.id());

            assertThat(crm.telephony().hungUp()).hasSize(2);
        }

        @Test
        void isNotForColleagues() {
            Call call = talking(crm.reachableAgent());
            User colleague = crm.user(Role.USER);

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> calls.hangUp(crm.actor(colleague), call.id()));
            assertThat(crm.telephony().hungUp()).isEmpty();
        }

        @Test
        void ofACallThatIsOverDoesNothing() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);
            crm.customerHangsUp(call);

            calls.hangUp(crm.actor(anna), call.id());

            assertThat(crm.telephony().hungUp()).isEmpty();
        }

        @Test
        void saysWhenTheProviderDidNotDoIt() {
            User anna = crm.reachableAgent();
            Call call = talking(anna);
            crm.telephony().fail();

            assertThatExceptionOfType(TelephonyException.Retriable.class)
                    .isThrownBy(() -> calls.hangUp(crm.actor(anna), call.id()));
        }
    }
}
