package io.voipcrm.twilio.simulator.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Client;
import com.twilio.twiml.voice.Conference;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Identity;
import com.twilio.twiml.voice.Number;
import com.twilio.twiml.voice.Parameter;
import com.twilio.twiml.voice.Pause;
import com.twilio.twiml.voice.Play;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Reject;
import com.twilio.twiml.voice.Say;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twilio's own builders write the documents. */
class TwimlParserTest {

    @Test
    void readsTheSimpleVerbs() {
        List<Verb> verbs = TwimlParser.parse(new VoiceResponse.Builder()
                .say(new Say.Builder("Hello & <welcome>").loop(2).build())
                .play(new Play.Builder(URI.create("http://app.test/a.mp3?x=1&y=2"))
                        .loop(0)
                        .build())
                .pause(new Pause.Builder().length(3).build())
                .redirect(new Redirect.Builder("/next").method(HttpMethod.GET).build())
                .reject(new Reject.Builder().reason(Reject.Reason.BUSY).build())
                .hangup(new Hangup.Builder().build())
                .build()
                .toXml());

        assertThat(verbs)
                .containsExactly(
                        new Verb.Say("Hello & <welcome>", 2),
                        new Verb.Play("http://app.test/a.mp3?x=1&y=2", 0),
                        new Verb.Pause(3),
                        new Verb.Redirect("/next", "GET"),
                        new Verb.Reject(true),
                        new Verb.Hangup());
    }

    @Test
    void readsAConference() {
        Conference conference = new Conference.Builder("call-7")
                .startConferenceOnEnter(false)
                .endConferenceOnExit(true)
                .muted(true)
                .maxParticipants(10)
                .waitUrl("/wait?call=7")
                .waitMethod(HttpMethod.GET)
                .participantLabel("customer")
                .statusCallback("/conference?call=7")
                .statusCallbackEvents(List.of(Conference.Event.START, Conference.Event.JOIN))
                .beep(Conference.Beep.FALSE)
                .build();
        Dial dial = new Dial.Builder()
                .action("/dial-ended")
                .timeLimit(60)
                .conference(conference)
                .build();

        Verb.DialConference read = (Verb.DialConference) only(dial);
        assertThat(read.dial().action()).hasValue("/dial-ended");
        assertThat(read.dial().method()).isEqualTo("POST");
        assertThat(read.dial().timeLimit()).isEqualTo(Duration.ofMinutes(1));
        ConferenceSettings settings = read.conference();
        assertThat(settings.name()).isEqualTo("call-7");
        assertThat(settings.startOnEnter()).isFalse();
        assertThat(settings.endOnExit()).isTrue();
        assertThat(settings.muted()).isTrue();
        assertThat(settings.maxParticipants()).isEqualTo(10);
        assertThat(settings.waitUrl()).hasValue("/wait?call=7");
        assertThat(settings.waitMethod()).isEqualTo("GET");
        assertThat(settings.participantLabel()).hasValue("customer");
        assertThat(settings.statusCallback()).hasValue("/conference?call=7");
        assertThat(settings.statusCallbackEvents()).containsExactlyInAnyOrder("start", "join");
    }

    @Test
    void readsAPlainConferenceWithTheDocumentedDefaults() {
        Verb.DialConference read = (Verb.DialConference) only(new Dial.Builder()
                .conference(new Conference.Builder("room").build())
                .build());

        assertThat(read.conference())
                .usingRecursiveComparison()
                .ignoringFields("statusCallbackEvents")
                .isEqualTo(ConferenceSettings.named("room"));
        assertThat(read.dial().action()).isEmpty();
        assertThat(read.dial().timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(read.dial().timeLimit()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void readsPartiesWithTheirParameters() {
        Client client = new Client.Builder()
                .identity(new Identity.Builder("alice").build())
                .parameter(new Parameter.Builder().name("callId").value("7").build())
                .build();
        Number number = new Number.Builder("+46701234567")
                .statusCallback("/leg")
                .statusCallbackEvents(Arrays.asList(Number.Event.RINGING, Number.Event.COMPLETED))
                .build();
        Verb.DialParties read = (Verb.DialParties) only(new Dial.Builder()
                .answerOnBridge(true)
                .callerId("+46850000100")
                .timeout(12)
                .client(client)
                .number(number)
                .build());

        assertThat(read.dial().answerOnBridge()).isTrue();
        assertThat(read.dial().callerId()).hasValue("+46850000100");
        assertThat(read.dial().timeout()).isEqualTo(Duration.ofSeconds(12));
        assertThat(read.parties()).extracting(Party::address).containsExactly("client:alice", "+46701234567");
        assertThat(read.parties().get(0).parameters()).isEqualTo(Map.of("callId", "7"));
        assertThat(read.parties().get(1).statusCallbackEvents()).containsExactlyInAnyOrder("ringing", "completed");
    }

    @Test
    void readsAnEmptyResponse() {
        assertThat(TwimlParser.parse(new VoiceResponse.Builder().build().toXml()))
                .isEmpty();
    }

    @Test
    void refusesMoreThanTenParties() {
        Dial.Builder dial = new Dial.Builder();
        for (int i = 0; i < 11; i++) {
            dial.client(new Client.Builder("agent" + i).build());
        }

        refuses(new VoiceResponse.Builder().dial(dial.build()).build().toXml(), TwimlException.NOT_TWIML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Response><Record/></Response>",
                "<Response><Dial><Queue>q</Queue></Dial></Response>",
                "<Response><Dial/></Response>",
                "<Response><Dial timeout='soon'>+46701234567</Dial></Response>",
                "<Response><Dial><Conference> </Conference></Dial></Response>",
                "<html/>"
            })
    void refusesWhatItCannotPerform(String document) {
        refuses(document, TwimlException.NOT_TWIML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<Response>", "{\"a\":1}"})
    void refusesWhatIsNotXml(String document) {
        refuses(document, TwimlException.NOT_XML);
    }

    @Test
    void readsNothingOutsideTheDocument() {
        refuses(
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Response><Say>&x;</Say></Response>",
                TwimlException.NOT_XML);
    }

    private static Verb only(Dial dial) {
        List<Verb> verbs =
                TwimlParser.parse(new VoiceResponse.Builder().dial(dial).build().toXml());
        assertThat(verbs).hasSize(1);
        return verbs.get(0);
    }

    private static void refuses(String document, int code) {
        assertThatThrownBy(() -> TwimlParser.parse(document))
                .isInstanceOfSatisfying(
                        TwimlException.class, wrong -> assertThat(wrong.code()).isEqualTo(code));
    }
}
