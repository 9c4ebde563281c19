package io.voipcrm.twilio;

import com.twilio.exception.TwilioException;

/** No connection to Twilio came about, so nothing was asked of it. */
final class NotReachedException extends TwilioException {
    private static final long serialVersionUID = 1L;

    NotReachedException(Throwable cause) {
        super("No connection", cause);
    }
}
