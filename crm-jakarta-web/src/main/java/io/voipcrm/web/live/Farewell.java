package io.voipcrm.web.live;

/** Why the server closes a socket, as the code that the client sees. */
public enum Farewell {
    BAD_FRAME(4400, "bad frame"),
    SESSION_ENDED(4401, "session ended"),
    NOT_AUTHENTICATED(4408, "not authenticated in time"),
    /** The client comes back with the position it has got to. */
    TOO_SLOW(4409, "too slow: resume");

    private final int code;
    private final String reason;

    Farewell(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    public int code() {
        return code;
    }

    public String reason() {
        return reason;
    }
}
