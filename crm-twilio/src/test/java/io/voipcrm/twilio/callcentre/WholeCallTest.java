package io.voipcrm.twilio.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.call.AnswerResult;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.twilio.simulator.control.CallView;
import io.voipcrm.twilio.simulator.control.NetworkControl;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.webhook.Delivery;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls from the first ring to the last word, through the CRM, the adapter and the telephone network. */
class WholeCallTest {
    private static final ScriptedCustomer CUSTOMER = ScriptedCustomer.calling(CallCentre.CUSTOMER);

    private final CallCentre centre = CallCentre.open();
    private final NetworkControl control = centre.network().control();
    private final Agent alice = centre.agent("Alice Andersson", "201");
    private final Agent bob = centre.agent("Bob Berg", "202");

    @AfterEach
    void nothingWentWrongOnTheWay() {
        centre.close();
        assertThat(control.alerts()).isEmpty();
        assertThat(control.webhooks()).extracting(Delivery::result).allMatch(Delivery.Result::isSuccess);
    }

    @Test
    void theyTalkAndTheCustomerHangsUp() {
        alice.goesOnline();
        CallId call = aCustomerCalls(CUSTOMER.talkingFor(Duration.ofSeconds(42)));
        pass(5);
        alice.answers(call);
        assertThat(centre.onlyCall().state()).isEqualTo(CallState.IN_PROGRESS);

        pass(60);

        assertCompleted(alice, Duration.ofSeconds(42));
        assertThat(centre.onlyCall().progress().waitTime()).contains(Duration.ofSeconds(5));
        assertThat(alice.wasCutOff()).isTrue();
    }

    @Test
    void theyTalkAndTheAgentHangsUp() {
        alice.goesOnline();
        CallId call = aCustomerCalls(CUSTOMER);
        alice.answers(call);
        pass(30);
        alice.hangsUp(call);
        pass(5);

        assertCompleted(alice, Duration.ofSeconds(30));
    }

    @Test
    void anAgentEndsTheCallByTheCrmsButton() {
        alice.goesOnline();
        CallId call = aCustomerCalls(CUSTOMER);
        alice.answers(call);
        pass(10);
        centre.crm().calls().hangUp(alice.actor(), call);
        pass(1);

        assertCompleted(alice, Duration.ofSeconds(10));
        assertThat(alice.wasCutOff()).isTrue();
    }

    @Test
    void nobodyAnswersAndTheCallerIsTold() {
        alice.goesOnline();
        aCustomerCalls(CUSTOMER);
        pass(60);

        assertMissed(MissedReason.NOBODY_ANSWERED);
    }

    @Test
    void everybodyDeclinesAndTheCallerIsTold() {
        alice.goesOnline();
        CallId call = aCustomerCalls(CUSTOMER);
        centre.crm().calls().decline(alice.actor(), call);
        pass(10);

        assertMissed(MissedReason.NOBODY_ANSWERED);
    }

    @Test
    void nobodyIsThereAndTheCallerIsTold() {
        aCustomerCalls(CUSTOMER);
        pass(10);

        assertMissed(MissedReason.NOBODY_AVAILABLE);
    }

    @Test
    void theCustomerGivesUp() {
        alice.goesOnline();
        aCustomerCalls(CUSTOMER.withPatience(Duration.ofSeconds(12)));
        pass(20);

        assertMissed(MissedReason.CALLER_GAVE_UP);
        assertThat(centre.onlyCall().progress().waitTime()).contains(Duration.ofSeconds(12));
    }

    @Test
    void ofTwoAgentsOneGetsTheCallAndTheOtherIsKeptOut() {
        alice.goesOnline();
        bob.goesOnline();
        CallId call = aCustomerCalls(CUSTOMER);

        assertThat(bob.clicksAnswer(call)).isInstanceOf(AnswerResult.Claimed.class);
        assertThat(alice.clicksAnswer(call))
                .isEqualTo(new AnswerResult.TakenBy(bob.actor().userId(), "Bob Berg"));
        alice.connects(call);
        bob.connects(call);
        pass(15);
        assertThat(alice.wasCutOff()).isTrue();
        bob.hangsUp(call);
        pass(5);

        assertCompleted(bob, Duration.ofSeconds(15));
    }

    @Test
    void aClaimThatLeadsToNothingLapsesAndAnotherAgentTakesTheCall() {
        alice.goesOnline();
        bob.goesOnline();
        CallId call = aCustomerCalls(CUSTOMER);
        assertThat(alice.clicksAnswer(call)).isInstanceOf(AnswerResult.Claimed.class);

        pass(12);
        bob.answers(call);
        pass(20);
        bob.hangsUp(call);
        pass(5);

        assertCompleted(bob, Duration.ofSeconds(20));
    }

    @Test
    void anAgentWhoComesTooLateIsNotLeftAlone() {
        alice.goesOnline();
        CallId call = aCustomerCalls(CUSTOMER.withPatience(Duration.ofSeconds(4)));
        pass(3);
        assertThat(alice.clicksAnswer(call)).isInstanceOf(AnswerResult.Claimed.class);
        pass(3);
        alice.connects(call);
        pass(10);

        assertMissed(MissedReason.CALLER_GAVE_UP);
        assertThat(alice.wasCutOff()).isTrue();
    }

    private CallId aCustomerCalls(ScriptedCustomer customer) {
        control.customerCalls(customer);
        centre.time().settle();
        return centre.onlyCall().id();
    }

    private void pass(int seconds) {
        centre.time().advance(Duration.ofSeconds(seconds));
    }

    private void assertCompleted(Agent agent, Duration talk) {
        Call call = centre.onlyCall();
        assertThat(call.state()).isEqualTo(CallState.ENDED);
        assertThat(call.progress().outcome()).contains(Outcome.COMPLETED);
        assertThat(call.progress().agent()).contains(agent.actor().userId());
        assertThat(call.progress().talkTime()).contains(talk);
        assertNobodyIsOnTheLine();
    }

    private void assertMissed(MissedReason reason) {
        Call call = centre.onlyCall();
        assertThat(call.state()).isEqualTo(CallState.ENDED);
        assertThat(call.progress().outcome()).contains(Outcome.MISSED);
        assertThat(call.progress().missedReason()).contains(reason);
        assertThat(call.progress().agent()).isEmpty();
        assertThat(call.progress().talkTime()).isEqualTo(Optional.empty());
        assertNobodyIsOnTheLine();
    }

    private void assertNobodyIsOnTheLine() {
        assertThat(control.calls())
                .extracting(CallView::status)
                .doesNotContain(CallStatus.QUEUED, CallStatus.RINGING, CallStatus.IN_PROGRESS);
    }
}
