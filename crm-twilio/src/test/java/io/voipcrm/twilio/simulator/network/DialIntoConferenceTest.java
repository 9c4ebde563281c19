package io.voipcrm.twilio.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestApplication.Got;
import io.voipcrm.twilio.simulator.TestBrowser;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.TestPhone;
import io.voipcrm.twilio.simulator.control.CallView;
import io.voipcrm.twilio.simulator.control.StandInNumbers;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.json.JsonObject;
import io.voipcrm.twilio.simulator.rest.RestAnswer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agent waits in a conference that somebody is dialled into. */
class DialIntoConferenceTest {

    private final TestNetwork network = new TestNetwork();
    private TestBrowser alice;

    @BeforeEach
    void anAgentIsThere() {
        network.application().answers("/voice", """
                        <Response><Dial><Conference participantLabel="agent-7" waitUrl="" statusCallback="/conference"
                        statusCallbackEvent="start end join leave mute hold">call-1</Conference></Dial></Response>""");
        alice = network.browser("alice");
        alice.dial("callId=1");
    }

    @Test
    void whoeverPicksUpIsInTheConference() {
        JsonObject queued = dial(StandInNumbers.PICKS_UP, "customer");
        assertThat(queued.string("status")).hasValue("queued");
        assertThat(queued.string("label")).hasValue("customer");
        network.time().advance(Duration.ofSeconds(1));

        assertThat(progress()).containsExactly("initiated", "ringing", "in-progress");
        assertThat(network.application().got("/leg"))
                .extracting(got -> got.field("SequenceNumber"))
                .containsExactly("0", "1", "2");
        assertThat(labels("participant-join")).containsExactly("agent-7", "customer");
        assertThat(network.control().conferences().get(0).status()).isEqualTo("in-progress");
    }

    @ParameterizedTest
    @CsvSource({
        StandInNumbers.BUSY + ",busy,486",
        StandInNumbers.NEVER_ANSWERS + ",no-answer,487",
        StandInNumbers.NOT_IN_SERVICE + ",failed,404"
    })
    void theEndOfWhoeverDoesNotPickUpIsTold(String number, String status, String sipCode) {
        dial(number, "customer");
        network.time().advance(Duration.ofSeconds(30));

        Got last = network.application().got("/leg").get(progress().size() - 1);
        assertThat(last.field("CallStatus")).isEqualTo(status);
        assertThat(last.field("SipResponseCode")).isEqualTo(sipCode);
        assertThat(labels("participant-join")).containsExactly("agent-7");
        assertThat(alice.page().types()).doesNotContain("hangup");
    }

    @Test
    void aNumberThatIsNotInServiceDoesNotRing() {
        dial(StandInNumbers.NOT_IN_SERVICE, "customer");

        assertThat(progress()).containsExactly("failed");
    }

    @Test
    void somebodyHangsUpAndTheCustomersLeavingEndsTheConference() {
        dial(StandInNumbers.HANGS_UP, "customer");
        network.time().advance(Duration.ofSeconds(6));

        assertThat(progress()).endsWith("completed");
        assertThat(labels("participant-leave")).containsExactly("customer", "agent-7");
        assertThat(alice.page().types()).contains("hangup");
    }

    @Test
    void aGuestsLeavingEndsNothing() {
        dial(StandInNumbers.HANGS_UP, "guest-1", Map.of("EndConferenceOnExit", "false"));
        network.time().advance(Duration.ofSeconds(6));

        assertThat(labels("participant-leave")).containsExactly("guest-1");
        assertThat(alice.page().types()).doesNotContain("hangup");
    }

    @Test
    void aTalkEndsAfterItsLongestTime() {
        dial(StandInNumbers.PICKS_UP, "customer", Map.of("TimeLimit", "60"));
        network.time().advance(Duration.ofSeconds(61));

        assertThat(network.application().got("/leg")).last().satisfies(got -> assertThat(got.field("CallDuration"))
                .isEqualTo("60"));
    }

    @Test
    void whoeverStillRingsIsCalledOff() {
        String callSid = dial(StandInNumbers.NEVER_ANSWERS, "customer")
                .string("call_sid")
                .orElseThrow();
        network.rest("POST", "/Calls/" + callSid + ".json", Map.of("Status", "completed"));

        assertThat(progress()).containsExactly("initiated", "ringing", "canceled");
    }

    @Test
    void aTelephonePageRingsAndMayDecline() {
        TestPhone phone = network.phone(TestAccount.CUSTOMER);
        String callSid =
                dial(TestAccount.CUSTOMER, "customer").string("call_sid").orElseThrow();
        assertThat(phone.page().last("incoming").string("from")).hasValue(TestAccount.COMPANY);
        phone.say(JsonObject.of("type", "decline").with("callSid", callSid));

        assertThat(progress()).containsExactly("initiated", "ringing", "busy");
    }

    @Test
    void aTelephonePageThatIsInACallIsBusy() {
        TestPhone phone = network.phone(TestAccount.CUSTOMER);
        phone.dial(TestAccount.COMPANY);
        dial(TestAccount.CUSTOMER, "guest-1");

        assertThat(progress()).containsExactly("initiated", "ringing", "busy");
        assertThat(phone.page().types()).doesNotContain("incoming");
    }

    @ParameterizedTest
    @CsvSource({TestAccount.COMPANY + ",21214", "0701234567,21211", "client:no one,21211"})
    void noCompanyNumberAndNothingMalformedIsDialled(String number, long code) {
        RestAnswer answer = ask("call-1", number, "customer", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(JsonObject.parse(answer.json()).number("code")).hasValue(code);
        assertThat(network.control().calls()).hasSize(1);
    }

    @Test
    void aRoomThatNobodyEverEnteredIsGone() {
        assertThat(ask("call-2", StandInNumbers.BUSY, "customer", Map.of()).status())
                .isEqualTo(201);

        assertThat(network.control().calls()).extracting(CallView::status).contains(CallStatus.BUSY);
        assertThat(network.control().conferences())
                .filteredOn(conference -> conference.name().equals("call-2"))
                .extracting("status")
                .containsExactly("completed");
    }

    private JsonObject dial(String number, String label) {
        return dial(number, label, Map.of("EndConferenceOnExit", "true"));
    }

    private JsonObject dial(String number, String label, Map<String, String> more) {
        RestAnswer answer = ask("call-1", number, label, more);
        assertThat(answer.status()).as(answer.json()).isEqualTo(201);
        return JsonObject.parse(answer.json());
    }

    private RestAnswer ask(String room, String number, String label, Map<String, String> more) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Map.of("From", TestAccount.COMPANY, "To", number, "Label", label, "Timeout", "20")
                .forEach((name, value) -> parameters.put(name, List.of(value)));
        parameters.put("StatusCallback", List.of("http://app.test/leg"));
        parameters.put("StatusCallbackEvent", List.of("initiated", "ringing", "answered", "completed"));
        more.forEach((name, value) -> parameters.put(name, List.of(value)));
        return network.restAll("POST", "/Conferences/" + room + "/Participants.json", parameters);
    }

    private List<String> progress() {
        return network.application().got("/leg").stream()
                .map(got -> got.field("CallStatus"))
                .toList();
    }

    private List<String> labels(String event) {
        return network.application().got("/conference").stream()
                .filter(got -> got.field("StatusCallbackEvent").equals(event))
                .map(got -> got.field("ParticipantLabel"))
                .toList();
    }
}
