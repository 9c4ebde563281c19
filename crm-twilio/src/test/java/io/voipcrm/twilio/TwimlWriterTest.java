package io.voipcrm.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.CallInstruction.HangUp;
import io.voipcrm.core.telephony.CallInstruction.JoinCall;
import io.voipcrm.core.telephony.CallInstruction.Nothing;
import io.voipcrm.core.telephony.CallInstruction.PlayHoldMusic;
import io.voipcrm.core.telephony.CallInstruction.Refuse;
import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.CallInstruction.WaitForAgent;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class TwimlWriterTest {
    private static final CallId CALL = CallId.of(7);

    private final TwilioSettings settings = Accounts.settings()
            .withHoldMusic(URI.create("https://crm.example.com/music?a=1&b=2"))
            .withNobodyAvailable("Nobody <here> & nobody \"there\"");

    @Test
    void theCallerWaitsInTheCallsConference() {
        Element dial = Xml.only(write(new WaitForAgent(CALL)), "Dial");
        Element conference = Xml.only(dial, "Conference");

        assertThat(Xml.attributes(dial))
                .containsOnly(
                        Xml.attribute(
                                "action",
                                "https://crm.example.com/api/twilio/dial-ended?call=7&leg=customer#rc=3&rp=ct,rt,5xx"),
                        Xml.attribute("method", "POST"));
        assertThat(conference.getTextContent()).isEqualTo("call-7");
        assertThat(Xml.attributes(conference))
                .containsOnly(
                        Xml.attribute("startConferenceOnEnter", "false"),
                        Xml.attribute("endConferenceOnExit", "true"),
                        Xml.attribute("waitUrl", "https://crm.example.com/api/twilio/wait?call=7"),
                        Xml.attribute("waitMethod", "POST"),
                        Xml.attribute("participantLabel", "customer"),
                        Xml.attribute("beep", "false"),
                        Xml.attribute("maxParticipants", "10"),
                        Xml.attribute(
                                "statusCallback",
                                "https://crm.example.com/api/twilio/conference?call=7#rc=3&rp=ct,rt,5xx"),
                        Xml.attribute("statusCallbackMethod", "POST"),
                        Xml.attribute("statusCallbackEvent", "start end join leave mute hold"));
    }

    @Test
    void theAgentStartsTheConferenceAndLeavesTheCustomerInIt() {
        Element dial = Xml.only(write(new JoinCall(CALL, UserId.of(12))), "Dial");
        Element conference = Xml.only(dial, "Conference");

        assertThat(dial.getAttribute("action"))
                .isEqualTo("https://crm.example.com/api/twilio/dial-ended?call=7&leg=agent-12#rc=3&rp=ct,rt,5xx");
        assertThat(conference.getTextContent()).isEqualTo("call-7");
        assertThat(Xml.attributes(conference))
                .contains(
                        Xml.attribute("startConferenceOnEnter", "true"),
                        Xml.attribute("endConferenceOnExit", "false"),
                        Xml.attribute("waitUrl", ""),
                        Xml.attribute("participantLabel", "agent-12"))
                .extractingByKey("statusCallback")
                .as("whoever comes first decides where the conference reports to")
                .isEqualTo("https://crm.example.com/api/twilio/conference?call=7#rc=3&rp=ct,rt,5xx");
    }

    @Test
    void musicPlaysForEver() {
        Element play = Xml.only(write(new PlayHoldMusic()), "Play");

        assertThat(play.getTextContent()).isEqualTo("https://crm.example.com/music?a=1&b=2");
        assertThat(play.getAttribute("loop")).isEqualTo("0");
    }

    @Test
    void theCallerIsToldAndTheLineIsCut() {
        Element response = write(new SayNobodyAvailable());

        assertThat(Xml.names(response)).containsExactly("Say", "Hangup");
        assertThat(Xml.children(response).get(0).getTextContent()).isEqualTo("Nobody <here> & nobody \"there\"");
    }

    @Test
    void aRefusalSaysWhy() {
        Element response = write(new Refuse("The call can no longer be answered</Say><Dial>1</Dial>"));

        assertThat(Xml.names(response)).containsExactly("Say", "Hangup");
        assertThat(Xml.children(response).get(0).getTextContent())
                .isEqualTo("The call can no longer be answered</Say><Dial>1</Dial>");
    }

    @Test
    void hangsUpAndDoesNothing() {
        assertThat(Xml.names(write(new HangUp()))).containsExactly("Hangup");
        assertThat(Xml.names(write(new Nothing()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyInstruction")
    void fitsIntoAControlRequest(CallInstruction instruction) {
        assertThat(new TwimlWriter(settings).write(instruction)).hasSizeLessThan(4000);
    }

    @Test
    void isServedAsXml() {
        assertThat(new TwilioWebhooks(settings).render(new Nothing()).contentType())
                .isEqualTo("text/xml; charset=UTF-8");
    }

    static Stream<CallInstruction> everyInstruction() {
        CallId longest = CallId.of(Long.MAX_VALUE);
        return Stream.of(
                new WaitForAgent(longest),
                new JoinCall(longest, UserId.of(Long.MAX_VALUE)),
                new PlayHoldMusic(),
                new SayNobodyAvailable(),
                new Refuse("no"),
                new HangUp(),
                new Nothing());
    }

    private Element write(CallInstruction instruction) {
        Element response =
                Xml.parse(new TwilioWebhooks(settings).render(instruction).body());
        assertThat(response.getTagName()).isEqualTo("Response");
        return response;
    }
}
