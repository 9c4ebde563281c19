package io.voipcrm.twilio;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegEvent.Answered;
import io.voipcrm.core.telephony.LegEvent.Ringing;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import io.voipcrm.core.telephony.TelephonyEvent.Irrelevant;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.telephony.TelephonyEvent.WaitPolled;
import java.util.Optional;

/** What happens to one party's connection. */
final class LegHooks {
    private LegHooks() {}

    /** A leg rings once, is answered once and ends once, however many messages tell of it. */
    static Reading status(Fields fields) {
        String status = fields.required("CallStatus");
        String named = fields.namedCall().map(CallId::toString).orElse("");
        return EndWords.how(status)
                .map(how -> new Reading(
                        new LegEnded(
                                fields.namedCall(),
                                fields.leg(),
                                fields.party(),
                                EndWords.end(how, fields.field("SipResponseCode"), fields.field("ErrorCode")),
                                fields.at()),
                        fields.leg() + ":ended:" + named))
                .orElseGet(() -> new Reading(progress(fields, status), fields.leg() + ":" + known(status) + named));
    }

    static Reading dialEnded(Fields fields) {
        return new Reading(new DialEnded(fields.call(), fields.leg(), fields.at()), fields.leg() + ":" + fields.call());
    }

    static Reading waiting(Fields fields) {
        return new Reading(new WaitPolled(fields.call(), fields.at()), fields.leg() + ":" + fields.call());
    }

    /** Of use only where we said whose leg it is: for the telephones that we dialled. */
    private static TelephonyEvent progress(Fields fields, String status) {
        Optional<Party> party = fields.party();
        if (fields.namedCall().isEmpty() || party.isEmpty()) {
            return new Irrelevant("a leg's progress", fields.at());
        }
        return switch (status) {
            case "ringing" -> new Ringing(fields.call(), fields.leg(), party.get(), fields.at());
            case "in-progress" -> new Answered(fields.call(), fields.leg(), party.get(), fields.at());
            default -> new Irrelevant("a leg's progress", fields.at());
        };
    }

    private static String known(String status) {
        return switch (status) {
            case "ringing", "in-progress" -> status + ":";
            default -> "progress:";
        };
    }
}
