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
import io.voipcrm.core.telephony.Party;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says in TwiML what a leg shall do next. */
final class TwimlWriter {
    private static final int FOREVER = 0;

    private final TwilioSettings settings;
    private final CallbackUrls urls;
    private final Map<CallInstruction, String> sameForAll = new ConcurrentHashMap<>();

    TwimlWriter(TwilioSettings settings) {
        this.settings = settings;
        this.urls = new CallbackUrls(settings.publicBaseUrl());
    }

    /** What says nothing of a call of its own, as almost every answer does, is written once: it takes milliseconds. */
    String write(CallInstruction instruction) {
        boolean own =
                instruction instanceof WaitForAgent || instruction instanceof JoinCall || instruction instanceof Refuse;
        return own
                ? response(instruction).toXml()
                : sameForAll.computeIfAbsent(instruction, same -> response(same).toXml());
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

    /**
     * The call is there for the customer's sake and ends with her. Ringing is not answered on a bridge: she is to hear
     * the music.
     */
    private Dial customer(CallId call) {
        Party party = new Party.Customer();
        Conference room = room(call, party)
                .startConferenceOnEnter(false)
                .endConferenceOnExit(true)
                .waitUrl(urls.waiting(call))
                .waitMethod(HttpMethod.POST)
                .build();
        return dial(call, party, room);
    }

    /** An agent who leaves, or whose browser dies, leaves the customer where she is. Alone, an agent hears silence. */
    private Dial agent(JoinCall join) {
        Party party = new Party.Agent(join.agent());
        Conference room = room(join.call(), party)
                .startConferenceOnEnter(true)
                .endConferenceOnExit(false)
                .waitUrl("")
                .build();
        return dial(join.call(), party, room);
    }

    /**
     * What is the same for everyone: the settings of whoever comes first count, and that may be an agent whose caller
     * has just left.
     */
    private Conference.Builder room(CallId call, Party party) {
        return new Conference.Builder(Room.name(call))
                .participantLabel(party.label())
                .beep(Conference.Beep.FALSE)
                .maxParticipants(Room.MOST_PARTICIPANTS)
                .statusCallback(urls.conference(call))
                .statusCallbackMethod(HttpMethod.POST)
                .statusCallbackEvents(Room.EVENTS);
    }

    private Dial dial(CallId call, Party party, Conference room) {
        return new Dial.Builder()
                .action(urls.dialEnded(call, party))
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
