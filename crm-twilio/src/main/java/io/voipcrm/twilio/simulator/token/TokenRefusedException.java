package io.voipcrm.twilio.simulator.token;

/** A token that the gateway does not accept, with the code that the browser is told. */
public final class TokenRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The token lacks a right. */
    public static final int NOT_AUTHENTICATED = 31201;

    /** The token is malformed, or somebody else signed it. */
    public static final int INVALID = 31204;

    /** The token's time is over. */
    public static final int EXPIRED = 31205;

    /** The token would live longer than a day. */
    public static final int TOO_LONG = 31207;

    private final int code;

    TokenRefusedException(int code, String message) {
        super(message);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
