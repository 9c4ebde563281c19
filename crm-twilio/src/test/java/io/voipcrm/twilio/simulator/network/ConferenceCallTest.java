package io.voipcrm.twilio.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestApplication;
import io.voipcrm.twilio.simulator.TestApplication.Got;
import io.voipcrm.twilio.simulator.TestBrowser;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.TestPhone;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.TwilioTime;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The product's main job: a customer waits in a conference, and an agent's browser joins it. */
class ConferenceCallTest {

    private static final ScriptedCustomer CUSTOMER = ScriptedCustomer.calling(TestAccount.CUSTOMER);

    private final TestNetwork network = new TestNetwork();
    private final TestApplication application = network.application();

    @BeforeEach
    void theApplicationPutsEverybodyIntoOneConference() {
        application.answers(
                "/voice", fields -> fields.getOrDefault("From", "").startsWith("client:") ? agent() : customer());
        application.answers("/wait", "<Response><Play>http://app.test/music.mp3</Play></Response>");
        application.answers("/dial-ended", "<Response><Hangup/></Response>");
    }

    @Test
    void asksWhatToDoWithTheDocumentedFields() {
        String callSid = customerCalls(CUSTOMER);

        Got asked = application.only("/voice");
        assertThat(asked.fields())
                .containsEntry("CallSid", callSid)
                .containsEntry("AccountSid", TestAccount.ACCOUNT_SID)
                .containsEntry("From", TestAccount.CUSTOMER)
                .containsEntry("Caller", TestAccount.CUSTOMER)
                .containsEntry("To", TestAccount.COMPANY)
                .containsEntry("Called", TestAccount.COMPANY)
                .containsEntry("CallStatus", "ringing")
                .containsEntry("Direction", "inbound")
                .containsEntry("ApiVersion", "2010-04-01");
        assertThat(asked.headers()).containsKey("I-Twilio-Idempotency-Token");
    }

    @Test
    void letsTheCustomerWaitWithMusicThatIsAskedForAgainAndAgain() {
        TestPhone phone = network.phone(TestAccount.CUSTOMER);
        String callSid = phone.dial(TestAccount.COMPANY);

        assertThat(phone.page().types()).containsExactly("ready", "dialling", "ringing", "mix", "waiting", "mix");
        assertThat(phone.page().last("waiting").string("music")).hasValue("http://app.test/music.mp3");
        Got asked = application.only("/wait");
        assertThat(asked.field("CallSid")).isEqualTo(callSid);
        assertThat(asked.field("ConferenceSid")).startsWith("CF");
        assertThat(asked.field("FriendlyName")).isEqualTo("call-1");

        network.time().advance(Duration.ofSeconds(31));
        assertThat(application.got("/wait")).hasSize(2);
    }

    @Test
    void startsTheConferenceWhenTheAgentComes() {
        String customer = customerCalls(CUSTOMER);
        TestBrowser alice = network.browser("alice");
        alice.dial("callId=1");

        assertThat(conferenceEvents()).containsExactly("participant-join", "participant-join", "conference-start");
        assertThat(application.got("/conference"))
                .extracting(got -> got.field("SequenceNumber"))
                .containsExactly("1", "2", "3");
        Got first = application.got("/conference").get(0);
        assertThat(first.fields())
                .containsEntry("CallSid", customer)
                .containsEntry("FriendlyName", "call-1")
                .containsEntry("ParticipantLabel", "customer")
                .containsEntry("StartConferenceOnEnter", "false")
                .containsEntry("EndConferenceOnExit", "true")
                .containsEntry("Muted", "false")
                .containsEntry("Hold", "false")
                .containsEntry("Coaching", "false")
                .containsEntry("Timestamp", TwilioTime.format(network.time().instant()));
        Got second = application.got("/conference").get(1);
        assertThat(second.field("ParticipantLabel")).isEqualTo("agent-7");
        assertThat(second.field("CallSid")).isEqualTo(alice.dialledSid());
    }

    @Test
    void tellsTheAgentsParametersAsFieldsOfTheirOwn() {
        customerCalls(CUSTOMER);
        TestBrowser alice = network.browser("alice");
        alice.dial("callId=1&note=a%20b%26c&From=%2B1555&CallSid=CAfaked");

        Got asked = application.got("/voice").get(1);
        assertThat(asked.fields())
                .containsEntry("From", "client:alice")
                .containsEntry("Caller", "client:alice")
                .containsEntry("To", "")
                .containsEntry("Direction", "inbound")
                .containsEntry("ApplicationSid", TestAccount.APP_SID)
                .containsEntry("callId", "1")
                .containsEntry("note", "a b&c")
                .containsEntry("CallSid", alice.dialledSid());
    }

    @Test
    void answersTheAgentWithCannedSoundWhereNobodyReallySpeaks() {
        customerCalls(CUSTOMER);
        TestBrowser alice = network.browser("alice");
        alice.dial("callId=1");

        assertThat(alice.page().types()).containsExactly("connected", "ringing", "answer");
        JsonObject answer = alice.page().payload("answer");
        assertThat(answer.string("callsid")).hasValue(alice.dialledSid());
        assertThat(answer.string("reconnect")).isPresent();
        assertThat(answer.string("sdp").orElse(""))
                .startsWith("v=0\r\n")
                .contains("a=setup:active\r\n")
                .doesNotContain("candidate");
    }

    @Test
    void takesTheAgentsSoundFromTheTelephonePage() {
        TestPhone phone = network.phone(TestAccount.CUSTOMER);
        phone.dial(TestAccount.COMPANY);
        TestBrowser alice = network.browser("alice");
        alice.dial("callId=1");

        assertThat(alice.page().types()).containsExactly("connected", "ringing");
        JsonObject offer = phone.page().last("peer-offer");
        assertThat(offer.string("sdp")).hasValue("offer of alice");
        assertThat(phone.page().types()).endsWith("peer-offer", "connected", "mix");

        phone.say(JsonObject.of("type", "answer-sdp")
                .with("legSid", offer.string("legSid").orElse(""))
                .with("sdp", "v=0\r\na=setup:active\r\na=candidate:1 1 udp 1 127.0.0.1 5000\r\n"));

        assertThat(alice.page().payload("answer").string("sdp").orElse("")).contains("a=candidate:1", "a=setup:active");
        network.time().advance(Duration.ofSeconds(4));
        assertThat(alice.page().types()).containsOnlyOnce("answer");
    }

    @Test
    void answersTheAgentAnywayWhenTheTelephonePageIsSilent() {
        TestPhone phone = network.phone(TestAccount.CUSTOMER);
        phone.dial(TestAccount.COMPANY);
        TestBrowser alice = network.browser("alice");
        alice.dial("callId=1");

        network.time().advance(Duration.ofSeconds(3));

        assertThat(alice.page().types()).containsExactly("connected", "ringing", "answer");
    }

    @Test
    void endsEverythingWhenTheCustomerHangsUp() {
        String customer = customerCalls(CUSTOMER);
        TestBrowser alice = network.browser("alice");
        alice.dial("callId=1");
        network.time().advance(Duration.ofSeconds(61));
        network.control().hangUp(customer);
        network.time().settle();

        assertThat(alice.page().payload("hangup").string("callsid")).hasValue(alice.dialledSid());
        assertThat(conferenceEvents()).endsWith("participant-leave", "participant-leave", "conference-end");
        Got left = application.got("/conference").get(3);
        assertThat(left.fields())
                .containsEntry("CallSid", customer)
                .containsEntry("ReasonParticipantLeft", "participant_hung_up")
                .containsEntry("ParticipantCallStatus", "completed");
        Got ended = application.got("/conference").get(5);
        assertThat(ended.fields())
                .containsEntry("ReasonConferenceEnded", "participant-with-end-conference-on-exit-left")
                .containsEntry("CallSidEndingConference", customer);
        assertThat(application.only("/status").fields())
                .containsEntry("CallSid", customer)
                .containsEntry("CallStatus", "completed")
                .containsEntry("CallDuration", "61")
                .containsEntry("Duration", "2")
                .containsEntry("CallbackSource", "call-progress-events")
                .containsEntry("SipResponseCode", "200")
                .containsKey("SequenceNumber")
                .containsKey("Timestamp");
        assertThat(network.control().calls()).extracting(call -> call.status()).containsOnly(CallStatus.COMPLETED);
    }

    @Test
    void asksTheActionOfWhoeverIsLeftBehind() {
        application.answers("/dial-ended", "<Response><Say>Goodbye</Say></Response>");
        TestPhone phone = network.phone(TestAccount.CUSTOMER);
        phone.dial(TestAccount.COMPANY);
        TestBrowser alice = network.browser("alice");
        alice.dial("callId=1");
        alice.sayOfCall("hangup", alice.dialledSid());

        List<Got> actions = application.got("/dial-ended");
        assertThat(actions).hasSize(2);
        Got customers = actions.stream()
                .filter(got -> got.field("CallStatus").equals("in-progress"))
                .findFirst()
                .orElseThrow();
        assertThat(customers.fields())
                .containsEntry("DialCallStatus", "answered")
                .containsEntry("DialBridged", "true");
        assertThat(phone.page().last("said").string("text")).hasValue("Goodbye");
        network.time().advance(Duration.ofSeconds(2));
        assertThat(phone.page().last("ended").string("reason")).hasValue("completed");
    }

    @Test
    void letsAnImpatientCustomerGoBeforeAnybodyCame() {
        String customer = customerCalls(CUSTOMER.withPatience(Duration.ofSeconds(10)));
        network.time().advance(Duration.ofSeconds(10));

        assertThat(network.control().call(customer).orElseThrow().status()).isEqualTo(CallStatus.COMPLETED);
        assertThat(conferenceEvents()).containsExactly("participant-join", "participant-leave", "conference-end");
    }

    @Test
    void letsACustomerTalkForItsTime() {
        String customer =
                customerCalls(CUSTOMER.withPatience(Duration.ofSeconds(10)).talkingFor(Duration.ofSeconds(30)));
        network.time().advance(Duration.ofSeconds(9));
        network.browser("alice").dial("callId=1");
        network.time().advance(Duration.ofSeconds(29));
        assertThat(status(customer)).isEqualTo(CallStatus.IN_PROGRESS);

        network.time().advance(Duration.ofSeconds(1));
        assertThat(status(customer)).isEqualTo(CallStatus.COMPLETED);
    }

    @Test
    void endsTheCallsOfATelephonePageThatIsClosed() {
        TestPhone phone = network.phone(TestAccount.CUSTOMER);
        String customer = phone.dial(TestAccount.COMPANY);
        phone.close();

        assertThat(status(customer)).isEqualTo(CallStatus.COMPLETED);
    }

    @Test
    void tellsTheTelephonePageWhichLegIsGone() {
        TestPhone phone = network.phone(TestAccount.CUSTOMER);
        phone.dial(TestAccount.COMPANY);
        TestBrowser alice = network.browser("alice");
        alice.dial("callId=1");
        alice.sayOfCall("hangup", alice.dialledSid());

        assertThat(phone.page().last("peer-gone").string("legSid")).hasValue(alice.dialledSid());
    }

    @Test
    void opensANewRoomUnderTheNameOfAnEndedOne() {
        customerCalls(CUSTOMER.withPatience(Duration.ofSeconds(1)));
        network.time().advance(Duration.ofSeconds(2));
        customerCalls(CUSTOMER);

        assertThat(application.got("/conference"))
                .extracting(got -> got.field("ConferenceSid"))
                .hasSize(4)
                .satisfies(sids -> assertThat(sids.get(3)).isNotEqualTo(sids.get(0)));
    }

    @Test
    void replacesTheWaitByWhatRestSays() {
        TestPhone phone = network.phone(TestAccount.CUSTOMER);
        String customer = phone.dial(TestAccount.COMPANY);
        network.rest(
                "POST",
                "/Calls/" + customer + ".json",
                Map.of("Twiml", "<Response><Say>Nobody is available</Say><Hangup/></Response>"));

        assertThat(phone.page().last("said").string("text")).hasValue("Nobody is available");
        assertThat(application.got("/dial-ended")).isEmpty();
        assertThat(application.got("/conference").get(1).field("ReasonParticipantLeft"))
                .isEqualTo("participant_updated_via_api");
        network.time().advance(Duration.ofSeconds(3));
        assertThat(phone.page().last("ended").string("reason")).hasValue("completed");
    }

    private String customerCalls(ScriptedCustomer customer) {
        String callSid = network.control().customerCalls(customer);
        network.time().settle();
        return callSid;
    }

    private CallStatus status(String callSid) {
        return network.control().call(callSid).orElseThrow().status();
    }

    private List<String> conferenceEvents() {
        return application.got("/conference").stream()
                .map(got -> got.field("StatusCallbackEvent"))
                .toList();
    }

    private static String customer() {
        return """
        <Response><Dial action="/dial-ended"><Conference startConferenceOnEnter="false"
        endConferenceOnExit="true" waitUrl="/wait" participantLabel="customer"
        statusCallback="/conference" statusCallbackEvent="start end join leave"
        >call-1</Conference></Dial></Response>""";
    }

    private static String agent() {
        return """
        <Response><Dial action="/dial-ended"><Conference endConferenceOnExit="true"
        participantLabel="agent-7">call-1</Conference></Dial></Response>""";
    }
}
