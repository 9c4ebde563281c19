package io.voipcrm.core.telephony;

import io.voipcrm.core.CrmException;

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

        public Retriable(String message, Throwable cause) {
            super(message, cause);
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
