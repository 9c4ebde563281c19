package io.voipcrm.twilio;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Conference;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Play;
import com.twilio.twiml.voice.Say;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.CallInstruction.HangUp;
import io.voipcrm.core.telephony.CallInstruction.JoinCall;
import io.voipcrm.core.telephony.CallInstruction.Nothing;
import io.voipcrm.core.telephony.CallInstruction.PlayHoldMusic;
import io.voipcrm.core.telephony.CallInstruction.Refuse;
import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.CallInstruction.WaitForAgent;
import java.util.List;

/** Says in TwiML what a leg shall do next. */
final class TwimlWriter {
    /** Room for the parties and for supervisors, none for a crowd. */
    private static final int MOST_PARTICIPANTS = 10;

    private static final int FOREVER = 0;

    private static final List<Conference.Event> EVENTS = List.of(
            Conference.Event.START,
            Conference.Event.END,
            Conference.Event.JOIN,
            Conference.Event.LEAVE,
            Conference.Event.MUTE,
            Conference.Event.HOLD);

    private final TwilioSettings settings;
    private final CallbackUrls urls;

    TwimlWriter(TwilioSettings settings) {
        this.settings = settings;
        this.urls = new CallbackUrls(settings.publicBaseUrl());
    }

    String write(CallInstruction instruction) {
        return response(instruction).toXml();
    }

    private VoiceResponse response(CallInstruction instruction) {
        VoiceResponse.Builder response = new VoiceResponse.Builder();
        if (instruction instanceof WaitForAgent wait) {
            return response.dial(customer(wait.call())).build();
        }
        if (instruction instanceof JoinCall join) {
            return response.dial(agent(join)).build();
        }
        if (instruction instanceof PlayHoldMusic) {
            return response.play(
                            new Play.Builder(settings.holdMusic()).loop(FOREVER).build())
                    .build();
        }
        if (instruction instanceof SayNobodyAvailable) {
            return farewell(response, settings.nobodyAvailable());
        }
        if (instruction instanceof Refuse refusal) {
            return farewell(response, refusal.reason());
        }
        if (instruction instanceof HangUp) {
            return response.hangup(new Hangup.Builder().build()).build();
        }
        if (instruction instanceof Nothing) {
            return response.build();
        }
        throw new IllegalArgumentException("No TwiML for " + instruction);
    }

    /** Ringing is not answered on a bridge: the caller is to hear the music. */
    private Dial customer(CallId call) {
        Conference room = room(call)
                .startConferenceOnEnter(false)
                .waitUrl(urls.waiting(call))
                .waitMethod(HttpMethod.POST)
                .participantLabel(ParticipantLabel.CUSTOMER)
                .build();
        return dial(call, "customer", room);
    }

    private Dial agent(JoinCall join) {
        Conference room = room(join.call())
                .startConferenceOnEnter(true)
                .participantLabel(ParticipantLabel.agent(join.agent()))
                .build();
        return dial(join.call(), "agent", room);
    }

    /**
     * What is the same for everyone: the settings of whoever comes first count, and that may be an agent whose caller
     * has just left.
     */
    private Conference.Builder room(CallId call) {
        return new Conference.Builder("call-" + call)
                .endConferenceOnExit(true)
                .beep(Conference.Beep.FALSE)
                .maxParticipants(MOST_PARTICIPANTS)
                .statusCallback(urls.conference(call))
                .statusCallbackMethod(HttpMethod.POST)
                .statusCallbackEvents(EVENTS);
    }

    private Dial dial(CallId call, String leg, Conference room) {
        return new Dial.Builder()
                .action(urls.dialEnded(call, leg))
                .method(HttpMethod.POST)
                .conference(room)
                .build();
    }

    private static VoiceResponse farewell(VoiceResponse.Builder response, String words) {
        return response.say(new Say.Builder(words).build())
                .hangup(new Hangup.Builder().build())
                .build();
    }
}
