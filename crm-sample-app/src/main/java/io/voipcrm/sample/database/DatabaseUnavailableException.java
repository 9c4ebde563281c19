package io.voipcrm.sample.database;

/** The database does not let this build in, or its schema can't be brought up to date. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
