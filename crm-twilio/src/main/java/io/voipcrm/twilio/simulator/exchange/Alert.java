package io.voipcrm.twilio.simulator.exchange;

import java.time.Instant;

/** Something the application did wrong, as Twilio's debugger would list it. */
public record Alert(Instant at, String callSid, int code, String message) {

    /** An answer of the application was no success. */
    public static final int HTTP_FAILURE = 11200;

    /** The application could not be reached, or was too slow. */
    public static final int NO_ANSWER = 11205;

    /** A participant could not join. */
    public static final int CONFERENCE_FULL = 16020;
}
