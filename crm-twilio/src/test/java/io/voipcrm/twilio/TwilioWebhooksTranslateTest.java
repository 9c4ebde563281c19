package io.voipcrm.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import io.voipcrm.core.telephony.TelephonyEvent.Irrelevant;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.telephony.TelephonyEvent.ParticipantJoined;
import io.voipcrm.core.telephony.TelephonyEvent.ParticipantLeft;
import io.voipcrm.core.telephony.TelephonyEvent.WaitPolled;
import io.voipcrm.core.user.Extension;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioWebhooksTranslateTest {
    private static final CallId CALL = CallId.of(7);
    private static final LegId CUSTOMER = LegId.of(Requests.CUSTOMER_LEG);
    private static final LegId AGENT = LegId.of(Requests.AGENT_LEG);
    private static final Instant STAMPED = Instant.parse("2026-05-04T11:59:30Z");

    private final TwilioWebhooks webhooks = new TwilioWebhooks(Accounts.settings());

    @Nested
    class Voice {
        @Test
        void aCustomerCallsTheCompany() {
            assertThat(event(Requests.aCustomerCalls()))
                    .isEqualTo(new CallArrived(
                            CUSTOMER,
                            Optional.of(PhoneNumber.of("+46701234567")),
                            PhoneNumber.of(Accounts.COMPANY),
                            Accounts.NOW));
        }

        @ParameterizedTest
        @ValueSource(strings = {"anonymous", "Restricted", "+266696687", "sip:bob@example.org"})
        void aWithheldNumberIsNoNumber(String from) {
            assertThat(event(Requests.aCustomerCalls().with("From", from)))
                    .isEqualTo(new CallArrived(
                            CUSTOMER, Optional.empty(), PhoneNumber.of(Accounts.COMPANY), Accounts.NOW));
        }

        @Test
        void aBrowserDialsIntoTheCallItNames() {
            assertThat(event(Requests.aBrowserDials()))
                    .isEqualTo(new BrowserDialled(AGENT, Extension.of("201"), Optional.of(CALL), Accounts.NOW));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "0", "-1", "seven", "7 ", "99999999999999999999"})
        void aBrowserThatNamesNoCallGetsNone(String callId) {
            assertThat(event(Requests.aBrowserDials().with("callId", callId)))
                    .isEqualTo(new BrowserDialled(AGENT, Extension.of("201"), Optional.empty(), Accounts.NOW));
        }

        @ParameterizedTest
        @ValueSource(strings = {"from", "Caller", "FROM", "Identity", "extension", "ClientIdentity"})
        void whatThePageSaysOfItselfChangesNobodysIdentity(String field) {
            assertThat(event(Requests.aBrowserDials().with(field, "client:100")))
                    .extracting("extension")
                    .isEqualTo(Extension.of("201"));
            assertThat(event(Requests.aCustomerCalls().with(field, "client:100")))
                    .isInstanceOf(CallArrived.class);
        }

        @Test
        void aFieldThatComesTwiceIsRefused() {
            assertThatThrownBy(() -> event(Requests.aBrowserDials().with("From", "client:201", "client:100")))
                    .isInstanceOf(InvalidValueException.class)
                    .extracting("member")
                    .isEqualTo("From");
        }

        @Test
        void aCallToSomebodyElsesNumberIsNotOurs() {
            assertThat(event(Requests.aCustomerCalls().with("To", "+46850000999")))
                    .isInstanceOf(Irrelevant.class);
            assertThat(event(Requests.aCustomerCalls().without("To"))).isInstanceOf(Irrelevant.class);
        }

        @Test
        void anotherAccountsOrApplicationsCallIsNotOurs() {
            assertThat(event(Requests.aCustomerCalls().with("AccountSid", "AC99")))
                    .isInstanceOf(Irrelevant.class);
            assertThat(event(Requests.aBrowserDials().with("ApplicationSid", "AP99")))
                    .isInstanceOf(Irrelevant.class);
        }

        @Test
        void aCallThatWePlacedDoesNotArrive() {
            assertThat(event(Requests.aCustomerCalls().with("Direction", "outbound-api")))
                    .isInstanceOf(Irrelevant.class);
        }

        @Test
        void withoutAnAccountNothingIsOurs() {
            TwilioWebhooks none =
                    new TwilioWebhooks(TwilioSettings.of(Optional::empty, URI.create("https://crm.example.com")));

            assertThat(none.translate(Requests.aCustomerCalls().build()).event())
                    .isInstanceOf(Irrelevant.class);
        }

        @Test
        void aMessageWithoutCallOrCallerIsRefused() {
            assertThatThrownBy(() -> event(Requests.aCustomerCalls().without("CallSid")))
                    .isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> event(Requests.aCustomerCalls().without("From")))
                    .isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> event(Requests.aCustomerCalls().with("CallSid", "CA1&x=" + "y".repeat(100))))
                    .isInstanceOf(InvalidValueException.class);
        }
    }

    @Nested
    class Conference {
        @Test
        void anAgentJoinsAndLeaves() {
            Optional<UserId> agent = Optional.of(UserId.of(12));

            assertThat(event(participant("participant-join", AGENT, "agent-12")))
                    .isEqualTo(new ParticipantJoined(CALL, AGENT, agent, STAMPED));
            assertThat(event(participant("participant-leave", AGENT, "agent-12")))
                    .isEqualTo(new ParticipantLeft(CALL, AGENT, agent, STAMPED));
        }

        @Test
        void theCustomerJoinsAndLeaves() {
            assertThat(event(participant("participant-join", CUSTOMER, "customer")))
                    .isEqualTo(new ParticipantJoined(CALL, CUSTOMER, Optional.empty(), STAMPED));
            assertThat(event(participant("participant-leave", CUSTOMER, "customer")))
                    .isEqualTo(new ParticipantLeft(CALL, CUSTOMER, Optional.empty(), STAMPED));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "agent-", "agent-0", "agent-12x", "Customer"})
        void aStrangerIsNoParty(String label) {
            assertThat(event(participant("participant-join", AGENT, label))).isInstanceOf(Irrelevant.class);
        }

        @Test
        void itEnds() {
            assertThat(event(Requests.inConference("conference-end"))).isEqualTo(new ConferenceEnded(CALL, STAMPED));
        }

        @ParameterizedTest
        @ValueSource(strings = {"conference-start", "participant-mute", "participant-hold", "something-new"})
        void otherEventsAreOfNoUse(String name) {
            assertThat(event(Requests.inConference(name))).isInstanceOf(Irrelevant.class);
        }

        @Test
        void aTimeThatCantBeReadIsNow() {
            assertThat(event(Requests.inConference("conference-end").with("Timestamp", "yesterday")))
                    .isEqualTo(new ConferenceEnded(CALL, Accounts.NOW));
        }

        @Test
        void aTimeInThisVerySecondIsNow() {
            assertThat(event(Requests.inConference("conference-end")
                            .with("Timestamp", "Mon, 04 May 2026 12:00:00 +0000")))
                    .isEqualTo(new ConferenceEnded(CALL, Accounts.NOW));
        }

        @Test
        void theAddressMustNameTheCall() {
            assertThatThrownBy(() -> webhooks.translate(Requests.to("conference")
                            .with("ConferenceSid", "CF1")
                            .with("StatusCallbackEvent", "conference-end")
                            .build()))
                    .isInstanceOf(InvalidValueException.class)
                    .extracting("member")
                    .isEqualTo("call");
        }
    }

    @Nested
    class Legs {
        @ParameterizedTest
        @ValueSource(strings = {"completed", "busy", "no-answer", "failed", "canceled"})
        void aFinalStatusEndsTheLeg(String status) {
            assertThat(event(status(status))).isEqualTo(new LegEnded(Optional.empty(), CUSTOMER, Accounts.NOW));
            assertThat(event(status(status).about(7)))
                    .isEqualTo(new LegEnded(Optional.of(CALL), CUSTOMER, Accounts.NOW));
        }

        @ParameterizedTest
        @ValueSource(strings = {"queued", "initiated", "ringing", "in-progress"})
        void anotherStatusDoesNot(String status) {
            assertThat(event(status(status))).isInstanceOf(Irrelevant.class);
        }

        @Test
        void aDialEnds() {
            assertThat(event(Requests.to("dial-ended")
                            .about(7)
                            .with("CallSid", Requests.CUSTOMER_LEG)
                            .with("DialCallStatus", "answered")))
                    .isEqualTo(new DialEnded(CALL, CUSTOMER, Accounts.NOW));
        }

        @Test
        void aWaitingCallerWantsToHearSomething() {
            assertThat(event(Requests.to("wait").about(7).with("CallSid", Requests.CUSTOMER_LEG)))
                    .isEqualTo(new WaitPolled(CALL, Accounts.NOW));
        }

        @Test
        void anUnknownHookIsOfNoUse() {
            assertThat(event(Requests.to("fax").with("CallSid", "CA1"))).isInstanceOf(Irrelevant.class);
        }

        private Requests status(String status) {
            return Requests.to("status").with("CallSid", Requests.CUSTOMER_LEG).with("CallStatus", status);
        }
    }

    private static Requests participant(String event, LegId leg, String label) {
        return Requests.inConference(event).with("CallSid", leg.value()).with("ParticipantLabel", label);
    }

    private TelephonyEvent event(Requests request) {
        return webhooks.translate(request.build()).event();
    }
}
