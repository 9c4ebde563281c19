package io.voipcrm.twilio;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import io.voipcrm.core.telephony.TelephonyEvent.Irrelevant;
import io.voipcrm.core.telephony.TelephonyEvent.ParticipantJoined;
import io.voipcrm.core.telephony.TelephonyEvent.ParticipantLeft;
import java.util.Optional;

/** What happens in a call's conference. */
final class ConferenceHook {
    private ConferenceHook() {}

    static Reading read(Fields fields) {
        String event = fields.required("StatusCallbackEvent");
        return new Reading(event(fields, event), key(fields, event));
    }

    private static TelephonyEvent event(Fields fields, String event) {
        return switch (event) {
            case "participant-join", "participant-leave" -> participant(fields, event);
            case "conference-end" -> new ConferenceEnded(fields.call(), fields.at());
            default -> new Irrelevant(shortened(event), fields.at());
        };
    }

    private static TelephonyEvent participant(Fields fields, String event) {
        String label = fields.field("ParticipantLabel").orElse("");
        Optional<UserId> agent = ParticipantLabel.agentIn(label);
        if (agent.isEmpty() && !label.equals(ParticipantLabel.CUSTOMER)) {
            return new Irrelevant("a stranger in the conference", fields.at());
        }
        return event.equals("participant-join")
                ? new ParticipantJoined(fields.call(), fields.leg(), agent, fields.at())
                : new ParticipantLeft(fields.call(), fields.leg(), agent, fields.at());
    }

    /** Numbered within the conference; a message without a number is known by whom and when. */
    private static String key(Fields fields, String event) {
        String which = fields.field("SequenceNumber")
                .orElseGet(() -> fields.field("CallSid").orElse("") + ":"
                        + fields.field("Timestamp").orElse(""));
        return fields.id("ConferenceSid") + ":" + shortened(event) + ":" + shortened(which);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }
}
