package io.voipcrm.core.call;

/** How a call came to be in the log. */
public enum CallSource {
    /** The telephony provider reported it. */
    PROVIDER,
    /** Somebody wrote it down. */
    MANUAL
}
