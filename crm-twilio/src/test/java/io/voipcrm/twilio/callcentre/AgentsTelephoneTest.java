package io.voipcrm.twilio.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.call.HandoverKind;
import io.voipcrm.core.call.Invitee;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.Participant;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.twilio.simulator.control.CallView;
import io.voipcrm.twilio.simulator.control.ConferenceView.Present;
import io.voipcrm.twilio.simulator.control.NetworkControl;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.control.StandInNumbers;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.webhook.Delivery;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What agents do with calls, from the CRM's services over the adapter to the network and back. */
class AgentsTelephoneTest {
    private final CallCentre centre = CallCentre.open();
    private final NetworkControl control = centre.network().control();
    private final Agent alice = centre.agent("Alice Andersson", "201").goesOnline();
    private final Agent bob = centre.agent("Bob Berg", "202").goesOnline();

    @AfterEach
    void nothingWentWrongOnTheWay() {
        centre.close();
        assertThat(control.alerts()).isEmpty();
        assertThat(control.webhooks()).extracting(Delivery::result).allMatch(Delivery.Result::isSuccess);
    }

    @Nested
    class CallingOut {
        @Test
        void theyTalkUntilTheAgentHangsUp() {
            CallId call = alice.calls(StandInNumbers.PICKS_UP).id();
            assertThat(now(call).state()).isEqualTo(CallState.RINGING);
            pass(2);
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
            pass(30);
            alice.hangsUp(call);
            pass(5);

            assertThat(now(call).progress().outcome()).contains(Outcome.COMPLETED);
            assertNobodyIsOnTheLine();
        }

        @ParameterizedTest
        @CsvSource({
            StandInNumbers.BUSY + ",BUSY",
            StandInNumbers.NEVER_ANSWERS + ",NO_ANSWER",
            StandInNumbers.NOT_IN_SERVICE + ",FAILED",
            StandInNumbers.HANGS_UP + ",COMPLETED"
        })
        void theOutcomeIsTheTruth(String number, Outcome outcome) {
            CallId call = alice.calls(number).id();
            pass(60);

            assertThat(now(call).state()).isEqualTo(CallState.ENDED);
            assertThat(now(call).progress().outcome()).contains(outcome);
            assertNobodyIsOnTheLine();
        }

        @Test
        void theAgentGivesUp() {
            CallId call = alice.calls(StandInNumbers.NEVER_ANSWERS).id();
            pass(5);
            alice.hangsUp(call);
            pass(5);

            assertThat(now(call).progress().outcome()).contains(Outcome.CANCELED);
            assertNobodyIsOnTheLine();
        }
    }

    @Nested
    class InTheCall {
        @Test
        void theCustomerIsHeldAndTakenBack() {
            CallId call = talking();
            centre.crm().calls().hold(alice.actor(), call, true);
            pass(1);
            assertThat(now(call).customer()).map(Participant::onHold).contains(true);
            assertThat(inRoom("customer").onHold()).isTrue();
            centre.crm().calls().hold(alice.actor(), call, false);
            pass(1);

            assertThat(now(call).customer()).map(Participant::onHold).contains(false);
            assertThat(inRoom("customer").onHold()).isFalse();
        }

        @Test
        void theAgentIsMuted() {
            CallId call = talking();
            centre.crm().calls().mute(alice.actor(), call, true);
            pass(1);

            assertThat(inRoom(label(alice)).muted()).isTrue();
            assertThat(inRoom("customer").muted()).isFalse();
        }

        @Test
        void theCallGoesToAColleagueAtOnce() {
            CallId call = talking();
            centre.crm()
                    .calls()
                    .invite(
                            alice.actor(),
                            call,
                            HandoverKind.TRANSFER,
                            new Invitee.Colleague(bob.actor().userId()));
            pass(1);
            assertThat(alice.wasCutOff()).isTrue();
            assertThat(inRoom("customer").onHold()).isTrue();
            bob.answers(call);
            pass(2);

            assertThat(labels()).containsExactlyInAnyOrder("customer", label(bob));
            assertThat(inRoom("customer").onHold()).isFalse();
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
        }

        @Test
        void theColleagueIsAskedFirst() {
            CallId call = talking();
            centre.crm()
                    .calls()
                    .invite(
                            alice.actor(),
                            call,
                            HandoverKind.CONSULT,
                            new Invitee.Colleague(bob.actor().userId()));
            bob.answers(call);
            pass(2);
            assertThat(labels()).containsExactlyInAnyOrder("customer", label(alice), label(bob));
            assertThat(inRoom("customer").onHold()).isTrue();
            centre.crm().calls().completeHandover(alice.actor(), call);
            pass(2);

            assertThat(labels()).containsExactlyInAnyOrder("customer", label(bob));
            assertThat(inRoom("customer").onHold()).isFalse();
        }

        @Test
        void aThirdPartyComesAndIsDropped() {
            CallId call = talking();
            centre.crm()
                    .calls()
                    .invite(alice.actor(), call, HandoverKind.ADD, new Invitee.Outside(StandInNumbers.PICKS_UP));
            pass(3);
            assertThat(labels()).containsExactlyInAnyOrder("customer", label(alice), "guest-1");
            centre.crm().calls().remove(alice.actor(), call, new Party.Guest(1));
            pass(2);

            assertThat(labels()).containsExactlyInAnyOrder("customer", label(alice));
            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
        }

        @Test
        void aThirdPartyWhoDoesNotPickUpChangesNothing() {
            CallId call = talking();
            centre.crm()
                    .calls()
                    .invite(alice.actor(), call, HandoverKind.CONSULT, new Invitee.Outside(StandInNumbers.BUSY));
            pass(3);

            assertThat(now(call).handover()).isEmpty();
            assertThat(now(call).handoverFailure()).isPresent();
            assertThat(inRoom("customer").onHold()).isFalse();
        }
    }

    @Nested
    class ThePageIsGone {
        @Test
        void theCustomerHearsMusicAndTheAgentComesBack() {
            CallId call = talking();
            alice.closesThePage();
            pass(1);
            assertThat(now(call).state()).isEqualTo(CallState.PARKED);
            assertThat(inRoom("customer").onHold()).isTrue();
            alice.answers(call);
            pass(2);

            assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
            assertThat(inRoom("customer").onHold()).isFalse();
        }

        @Test
        void aColleagueTakesTheCustomerWhenTheAgentStaysAway() {
            CallId call = talking();
            alice.closesThePage();
            pass(35);
            bob.answers(call);
            pass(2);

            assertThat(labels()).containsExactlyInAnyOrder("customer", label(bob));
            assertThat(inRoom("customer").onHold()).isFalse();
        }

        @Test
        void theCustomerIsTheOneWhoEndsIt() {
            CallId call = talking();
            alice.closesThePage();
            pass(5);
            control.hangUp(now(call).leg().value());
            pass(5);

            assertThat(now(call).progress().outcome()).contains(Outcome.COMPLETED);
            assertNobodyIsOnTheLine();
        }
    }

    private CallId talking() {
        control.customerCalls(ScriptedCustomer.calling(CallCentre.CUSTOMER));
        centre.time().settle();
        CallId call = centre.onlyCall().id();
        alice.answers(call);
        pass(5);
        assertThat(now(call).state()).isEqualTo(CallState.IN_PROGRESS);
        return call;
    }

    private Call now(CallId call) {
        return centre.crm().calls().get(alice.actor(), call);
    }

    private void pass(int seconds) {
        centre.time().advance(Duration.ofSeconds(seconds));
    }

    private static String label(Agent agent) {
        return new Party.Agent(agent.actor().userId()).label();
    }

    private List<String> labels() {
        return room().stream().map(Present::label).toList();
    }

    private Present inRoom(String label) {
        return room().stream()
                .filter(present -> present.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
    }

    private List<Present> room() {
        return control.conferences().get(0).participants();
    }

    private void assertNobodyIsOnTheLine() {
        assertThat(control.calls())
                .extracting(CallView::status)
                .doesNotContain(CallStatus.QUEUED, CallStatus.RINGING, CallStatus.IN_PROGRESS);
    }
}
