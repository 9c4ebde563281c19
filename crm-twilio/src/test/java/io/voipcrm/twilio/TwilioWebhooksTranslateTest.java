package io.voipcrm.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEnd.How;
import io.voipcrm.core.telephony.LegEvent.Answered;
import io.voipcrm.core.telephony.LegEvent.Held;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegEvent.Left;
import io.voipcrm.core.telephony.LegEvent.Muted;
import io.voipcrm.core.telephony.LegEvent.Ringing;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import io.voipcrm.core.telephony.TelephonyEvent.Irrelevant;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.telephony.TelephonyEvent.WaitPolled;
import io.voipcrm.core.user.Extension;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        void anyNumberOfTheAccountMayBeCalled() {
            assertThat(event(Requests.aCustomerCalls().with("To", "+46850000101")))
                    .extracting("called")
                    .isEqualTo(PhoneNumber.of("+46850000101"));
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
        void everyPartyJoinsAndLeaves() {
            assertThat(event(participant("participant-join", AGENT, "agent-12")))
                    .isEqualTo(new Joined(CALL, AGENT, new Party.Agent(UserId.of(12)), 2, STAMPED));
            assertThat(event(participant("participant-leave", AGENT, "agent-12")))
                    .isEqualTo(new Left(CALL, AGENT, new Party.Agent(UserId.of(12)), 2, STAMPED));
            assertThat(event(participant("participant-join", CUSTOMER, "customer")))
                    .isEqualTo(new Joined(CALL, CUSTOMER, new Party.Customer(), 2, STAMPED));
            assertThat(event(participant("participant-leave", CUSTOMER, "guest-3")))
                    .isEqualTo(new Left(CALL, CUSTOMER, new Party.Guest(3), 2, STAMPED));
        }

        @ParameterizedTest
        @CsvSource({"hold,true", "unhold,false"})
        void aPartyIsHeldAndTakenBack(String change, boolean onHold) {
            assertThat(event(participant("participant-" + change, CUSTOMER, "customer")))
                    .isEqualTo(new Held(CALL, CUSTOMER, new Party.Customer(), onHold, 2, STAMPED));
        }

        @ParameterizedTest
        @CsvSource({"mute,true", "unmute,false"})
        void aPartyIsMutedAndHeardAgain(String change, boolean muted) {
            assertThat(event(participant("participant-" + change, AGENT, "agent-12")))
                    .isEqualTo(new Muted(CALL, AGENT, new Party.Agent(UserId.of(12)), muted, 2, STAMPED));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "x", "-1", "99999999999999999999"})
        void aMessageWithoutAReadableNumberComesBeforeAllOthers(String number) {
            assertThat(event(participant("participant-hold", CUSTOMER, "customer")
                            .with("SequenceNumber", number)))
                    .extracting("sequence")
                    .isEqualTo(0L);
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
        @ValueSource(strings = {"conference-start", "participant-modify", "participant-speech-start", "something-new"})
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
        @CsvSource({"completed,COMPLETED", "busy,BUSY", "no-answer,NO_ANSWER", "failed,FAILED", "canceled,CANCELED"})
        void aFinalStatusEndsTheLeg(String status, How how) {
            assertThat(event(status(status)))
                    .isEqualTo(
                            new LegEnded(Optional.empty(), CUSTOMER, Optional.empty(), LegEnd.of(how), Accounts.NOW));
            assertThat(event(status(status).about(7).ofLeg("guest-1")))
                    .isEqualTo(new LegEnded(
                            Optional.of(CALL),
                            CUSTOMER,
                            Optional.of(new Party.Guest(1)),
                            LegEnd.of(how),
                            Accounts.NOW));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "SipResponseCode | 404 | The number is not in service",
                    "SipResponseCode | 480 | The telephone can't be reached",
                    "SipResponseCode | 503 | The telephone network could not connect the call (503)",
                    "ErrorCode | 13227 | The account does not allow calls to this country"
                })
        void aFailureSaysWhyInPlainWords(String field, String code, String words) {
            assertThat(event(status("failed").with(field, code)))
                    .extracting("end")
                    .isEqualTo(new LegEnd(How.FAILED, Optional.of(words)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "whatever", "200", "<b>503</b>"})
        void aFailureWithoutAKnownReasonHasNone(String code) {
            assertThat(event(status("failed").with("SipResponseCode", code)))
                    .extracting("end")
                    .isEqualTo(LegEnd.of(How.FAILED));
        }

        @Test
        void aTelephoneThatWeDialledRingsAndIsAnswered() {
            assertThat(event(status("ringing").about(7).ofLeg("customer")))
                    .isEqualTo(new Ringing(CALL, CUSTOMER, new Party.Customer(), Accounts.NOW));
            assertThat(event(status("in-progress").about(7).ofLeg("guest-2")))
                    .isEqualTo(new Answered(CALL, CUSTOMER, new Party.Guest(2), Accounts.NOW));
        }

        @ParameterizedTest
        @ValueSource(strings = {"queued", "initiated", "ringing", "in-progress"})
        void theProgressOfALegThatWeDidNotNameIsOfNoUse(String status) {
            assertThat(event(status(status))).isInstanceOf(Irrelevant.class);
            assertThat(event(status(status).about(7))).isInstanceOf(Irrelevant.class);
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
