package io.voipcrm.twilio.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.webhook.Webhook;
import io.voipcrm.twilio.simulator.webhook.WebhookFaults;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Webhooks that come late, twice, in the wrong order or not at all tell the same story. */
class TroubledLineTest {
    private static final int TRIES = 60;
    private static final ScriptedCustomer CUSTOMER = ScriptedCustomer.calling(CallCentre.CUSTOMER);

    @Property(tries = TRIES)
    void anAnsweredCallIsCompleted(@ForAll long seed) {
        try (CallCentre centre = CallCentre.open()) {
            Agent alice = centre.agent("Alice Andersson", "201").goesOnline();
            trouble(centre, new Random(seed));
            CallId call = aCustomerCalls(centre, CUSTOMER.talkingFor(Duration.ofSeconds(42)));
            alice.answers(call);
            centre.time().advance(Duration.ofMinutes(2));

            assertThat(told(centre)).isEqualTo(Story.completedBy(alice.actor().userId(), Duration.ofSeconds(42)));
        }
    }

    @Property(tries = TRIES)
    void aCallThatNobodyAnswersIsMissed(@ForAll long seed) {
        try (CallCentre centre = CallCentre.open()) {
            centre.agent("Alice Andersson", "201").goesOnline();
            trouble(centre, new Random(seed));
            aCustomerCalls(centre, CUSTOMER);
            centre.time().advance(Duration.ofMinutes(2));

            assertThat(told(centre)).isEqualTo(Story.missed(MissedReason.NOBODY_ANSWERED));
        }
    }

    @Property(tries = TRIES)
    void aCallerWhoGivesUpIsMissed(@ForAll long seed) {
        try (CallCentre centre = CallCentre.open()) {
            centre.agent("Alice Andersson", "201").goesOnline();
            trouble(centre, new Random(seed));
            aCustomerCalls(centre, CUSTOMER.withPatience(Duration.ofSeconds(15)));
            centre.time().advance(Duration.ofMinutes(2));

            assertThat(told(centre)).isEqualTo(Story.missed(MissedReason.CALLER_GAVE_UP));
        }
    }

    private record Story(
            Optional<Outcome> outcome,
            Optional<MissedReason> missed,
            Optional<UserId> agent,
            Optional<Duration> talkTime) {
        static Story completedBy(UserId agent, Duration talkTime) {
            return new Story(
                    Optional.of(Outcome.COMPLETED), Optional.empty(), Optional.of(agent), Optional.of(talkTime));
        }

        static Story missed(MissedReason reason) {
            return new Story(Optional.of(Outcome.MISSED), Optional.of(reason), Optional.empty(), Optional.empty());
        }
    }

    private static Story told(CallCentre centre) {
        Call call = centre.onlyCall();
        return new Story(
                call.progress().outcome(),
                call.progress().missedReason(),
                call.progress().agent(),
                call.progress().talkTime());
    }

    /** Nothing that somebody waits for is lost, and of what tells of an end one message at least arrives. */
    private static void trouble(CallCentre centre, Random dice) {
        WebhookFaults faults = centre.network().control().webhookFaults();
        faults.drop(
                webhook -> webhook.field("StatusCallbackEvent").equals("conference-end") && dice.nextInt(3) == 0,
                WebhookFaults.ALWAYS);
        faults.repeat(webhook -> dice.nextInt(3) == 0, 2, WebhookFaults.ALWAYS);
        faults.swapWithNext(webhook -> isNews(webhook) && dice.nextInt(3) == 0, WebhookFaults.ALWAYS);
        faults.delay(
                webhook -> isNews(webhook) && dice.nextInt(3) == 0, Duration.ofMillis(2_500), WebhookFaults.ALWAYS);
    }

    private static boolean isNews(Webhook webhook) {
        return webhook.kind() == Webhook.Kind.CONFERENCE || webhook.kind() == Webhook.Kind.CALL_STATUS;
    }

    private static CallId aCustomerCalls(CallCentre centre, ScriptedCustomer customer) {
        centre.network().control().customerCalls(customer);
        centre.time().settle();
        return centre.onlyCall().id();
    }
}
