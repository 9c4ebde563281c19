package io.voipcrm.twilio;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.Party;
import java.net.URI;

/** The addresses at which Twilio finds us, absolute as Twilio wants them. */
final class CallbackUrls {
    /**
     * Twilio repeats a message that we could not take in; by default it would drop it. What stands behind the hash
     * sign is for Twilio alone and no part of what it signs.
     */
    private static final String REPEATED = "#rc=3&rp=ct,rt,5xx";

    private final URI base;

    CallbackUrls(URI publicBaseUrl) {
        this.base = publicBaseUrl;
    }

    String conference(CallId call) {
        return hook("conference", call) + REPEATED;
    }

    String dialEnded(CallId call, Party party) {
        return hook("dial-ended", call) + "&leg=" + party.label() + REPEATED;
    }

    String status(CallId call, Party party) {
        return hook("status", call) + "&leg=" + party.label() + REPEATED;
    }

    String waiting(CallId call) {
        return hook("wait", call);
    }

    private String hook(String name, CallId call) {
        return base + "/api/" + TwilioTelephony.PROVIDER + "/" + name + "?call=" + call;
    }
}
