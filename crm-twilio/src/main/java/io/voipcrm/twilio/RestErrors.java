package io.voipcrm.twilio;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import io.voipcrm.core.telephony.TelephonyException;
import java.util.Set;
import java.util.function.Supplier;

/** Turns what Twilio's library throws into errors that say whether trying again can help. */
final class RestErrors {
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    /** "Resource not found", "call is not in progress" and "call is not in the expected state". */
    private static final Set<Integer> LEG_IS_OVER = Set.of(20404, 21220, 21221);

    private RestErrors() {}

    /** Runs the request; a leg that is over already is no error. */
    static void ignoringLegsThatAreOver(Runnable request) {
        try {
            request.run();
        } catch (ApiException e) {
            if (!legIsOver(e)) {
                throw mapped(e);
            }
        } catch (RuntimeException e) {
            throw mapped(e);
        }
    }

    static <T> T translated(Supplier<T> request) {
        try {
            return request.get();
        } catch (RuntimeException e) {
            throw mapped(e);
        }
    }

    private static boolean legIsOver(ApiException e) {
        Integer code = e.getCode();
        Integer status = e.getStatusCode();
        return code != null ? LEG_IS_OVER.contains(code) : status != null && status == NOT_FOUND;
    }

    /**
     * Only what was certainly not carried out is worth another try: Twilio refused it for its rate, or was not reached
     * at all. After a 5xx or a lost answer nobody knows.
     */
    private static TelephonyException mapped(RuntimeException e) {
        if (e instanceof NotReachedException) {
            return new TelephonyException.Retriable("Twilio can't be reached", e);
        }
        if (e instanceof ApiException api) {
            Integer status = api.getStatusCode();
            if (status != null && status == TOO_MANY_REQUESTS) {
                return new TelephonyException.Retriable("Twilio asks for fewer requests", e);
            }
            return new TelephonyException.Final("Twilio refused: status " + status + ", code " + api.getCode(), e);
        }
        if (e instanceof TwilioException) {
            return new TelephonyException.Final("Twilio did not answer", e);
        }
        return new TelephonyException.Final("The Twilio account is not usable", e);
    }
}
