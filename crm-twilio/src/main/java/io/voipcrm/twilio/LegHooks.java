package io.voipcrm.twilio;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import io.voipcrm.core.telephony.TelephonyEvent.Irrelevant;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.telephony.TelephonyEvent.WaitPolled;
import java.util.Set;

/** What happens to one party's connection. */
final class LegHooks {
    private static final Set<String> FINAL = Set.of("completed", "busy", "no-answer", "failed", "canceled");

    private LegHooks() {}

    /** A leg has one end, however many messages tell of it. */
    static Reading status(Fields fields) {
        String status = fields.required("CallStatus");
        return FINAL.contains(status)
                ? new Reading(
                        new LegEnded(fields.namedCall(), fields.leg(), fields.at()),
                        fields.leg() + ":ended:"
                                + fields.namedCall().map(CallId::toString).orElse(""))
                : new Reading(new Irrelevant("a leg's progress", fields.at()), fields.leg() + ":progress");
    }

    static Reading dialEnded(Fields fields) {
        return new Reading(new DialEnded(fields.call(), fields.leg(), fields.at()), fields.leg() + ":" + fields.call());
    }

    static Reading waiting(Fields fields) {
        return new Reading(new WaitPolled(fields.call(), fields.at()), fields.leg() + ":" + fields.call());
    }
}
