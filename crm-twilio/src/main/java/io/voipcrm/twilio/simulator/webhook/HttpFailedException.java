package io.voipcrm.twilio.simulator.webhook;

/** A request that got no answer. */
public final class HttpFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How far the request came. */
    public enum Stage {
        /** Nobody could be connected to. */
        CONNECT,
        /** Connected, but the answer took too long or broke off. */
        READ
    }

    private final Stage stage;

    public HttpFailedException(Stage stage, String message) {
        super(message);
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }
}
