package io.voipcrm.twilio;

import com.twilio.twiml.voice.Conference;
import io.voipcrm.core.telephony.CallId;
import java.util.List;

/** What is the same for everyone in a call's conference, whether they come by TwiML or are dialled. */
final class Room {
    /** Room for the parties and for supervisors, none for a crowd. */
    static final int MOST_PARTICIPANTS = 10;

    /** What the conference tells of itself. */
    static final List<Conference.Event> EVENTS = List.of(
            Conference.Event.START,
            Conference.Event.END,
            Conference.Event.JOIN,
            Conference.Event.LEAVE,
            Conference.Event.MUTE,
            Conference.Event.HOLD);

    private Room() {}

    static String name(CallId call) {
        return "call-" + call;
    }
}
