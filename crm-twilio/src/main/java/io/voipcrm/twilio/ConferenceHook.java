package io.voipcrm.twilio;

import io.voipcrm.core.telephony.LegEvent.Held;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegEvent.Left;
import io.voipcrm.core.telephony.LegEvent.Muted;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import io.voipcrm.core.telephony.TelephonyEvent.Irrelevant;

/** What happens in a call's conference. */
final class ConferenceHook {
    private static final String OF_A_PARTICIPANT = "participant-";

    private ConferenceHook() {}

    static Reading read(Fields fields) {
        String event = fields.required("StatusCallbackEvent");
        return new Reading(event(fields, event), key(fields, event));
    }

    private static TelephonyEvent event(Fields fields, String event) {
        if (event.equals("conference-end")) {
            return new ConferenceEnded(fields.call(), fields.at());
        }
        if (!event.startsWith(OF_A_PARTICIPANT)) {
            return new Irrelevant(shortened(event), fields.at());
        }
        return fields.field("ParticipantLabel")
                .flatMap(Party::read)
                .map(party -> change(fields, event.substring(OF_A_PARTICIPANT.length()), party))
                .orElseGet(() -> new Irrelevant("a stranger in the conference", fields.at()));
    }

    private static TelephonyEvent change(Fields fields, String change, Party party) {
        return switch (change) {
            case "join" -> new Joined(fields.call(), fields.leg(), party, fields.sequence(), fields.at());
            case "leave" -> new Left(fields.call(), fields.leg(), party, fields.sequence(), fields.at());
            case "hold", "unhold" ->
                new Held(fields.call(), fields.leg(), party, change.equals("hold"), fields.sequence(), fields.at());
            case "mute", "unmute" ->
                new Muted(fields.call(), fields.leg(), party, change.equals("mute"), fields.sequence(), fields.at());
            default -> new Irrelevant(shortened(change), fields.at());
        };
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
