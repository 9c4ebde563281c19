package io.voipcrm.twilio;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import io.voipcrm.core.telephony.TelephonyException;
import java.util.Set;

/** Turns what Twilio's library throws into errors that say whether trying again can help. */
final class RestErrors {
    private static final int NOT_FOUND = 404;
    private static final int SERVERS_FAULT = 500;

    /** "Resource not found", "call is not in progress" and "call is not in the expected state". */
    private static final Set<Integer> LEG_IS_OVER = Set.of(20404, 21220, 21221);

    private RestErrors() {}

    static boolean legIsOver(RuntimeException e) {
        if (!(e instanceof ApiException api)) {
            return false;
        }
        Integer code = api.getCode();
        return code != null ? LEG_IS_OVER.contains(code) : status(api) == NOT_FOUND;
    }

    /**
     * For a request that changes something. Only what was certainly not carried out is worth another try: Twilio
     * refused it for its rate, or was not reached at all. After a 5xx or a lost answer nobody knows.
     */
    static TelephonyException ofChange(RuntimeException e) {
        if (e instanceof TelephonyException known) {
            return known;
        }
        if (e instanceof NotReachedException) {
            return new TelephonyException.Retriable("Twilio can't be reached", e);
        }
        if (e instanceof RateRefusedException refused) {
            return new TelephonyException.Retriable("Twilio asks for fewer requests", e, refused.retryAfter());
        }
        if (e instanceof ApiException api) {
            return new TelephonyException.Final(
                    "Twilio refused: status " + api.getStatusCode() + ", code " + api.getCode(), e);
        }
        if (e instanceof TwilioException) {
            return new TelephonyException.Final("Twilio did not answer", e);
        }
        return new TelephonyException.Final("The Twilio account is not usable", e);
    }

    /** For a question: asked twice it does no harm, so whatever may go away by itself is worth another try. */
    static TelephonyException ofQuestion(RuntimeException e) {
        if (e instanceof ApiException api && status(api) >= SERVERS_FAULT) {
            return new TelephonyException.Retriable("Twilio failed: status " + api.getStatusCode(), e);
        }
        if (e instanceof TwilioException && !(e instanceof ApiException || e instanceof RateRefusedException)) {
            return new TelephonyException.Retriable("Twilio did not answer", e);
        }
        return ofChange(e);
    }

    private static int status(ApiException e) {
        Integer status = e.getStatusCode();
        return status == null ? 0 : status;
    }
}
