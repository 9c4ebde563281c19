package io.voipcrm.twilio.simulator.twiml;

/** A document that the network cannot perform, with the code that Twilio's debugger shows. */
public final class TwimlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The document is not XML. */
    public static final int NOT_XML = 12100;

    /** The document is XML, but no TwiML that this network performs. */
    public static final int NOT_TWIML = 12200;

    private final int code;

    TwimlException(int code, String message) {
        super(message);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
