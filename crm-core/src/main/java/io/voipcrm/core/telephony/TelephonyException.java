package io.voipcrm.core.telephony;

import io.voipcrm.core.CrmException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The provider did not do what it was asked to. */
public sealed class TelephonyException extends CrmException
        permits TelephonyException.Retriable, TelephonyException.Final, TelephonyNotConfiguredException {
    private static final long serialVersionUID = 1L;

    TelephonyException(String message) {
        super(message);
    }

    TelephonyException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The request was certainly not carried out, and may be repeated later. */
    public static final class Retriable extends TelephonyException {
        private static final long serialVersionUID = 1L;

        private final @Nullable Duration retryAfter;

        public Retriable(String message, Throwable cause) {
            this(message, cause, Optional.empty());
        }

        public Retriable(String message, Throwable cause, Optional<Duration> retryAfter) {
            super(message, cause);
            this.retryAfter = retryAfter.orElse(null);
        }

        /** How long the provider wants to be left alone; empty when it did not say. */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }
    }

    /** Repeating the request would not help, or might do the thing twice. */
    public static final class Final extends TelephonyException {
        private static final long serialVersionUID = 1L;

        public Final(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
