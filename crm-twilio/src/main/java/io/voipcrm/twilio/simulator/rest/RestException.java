package io.voipcrm.twilio.simulator.rest;

/** A REST request that is refused, with Twilio's code for it. */
final class RestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    RestException(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static RestException notFound(String path) {
        return new RestException(404, 20404, "The requested resource " + path + " was not found");
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }
}
