package io.voipcrm.sample.launch;

/** A foreseeable reason not to start; its message is the one line that the user reads. */
final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchFailure(String message) {
        super(message);
    }

    LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
