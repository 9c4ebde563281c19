package io.voipcrm.core.telephony;

/** Something that a provider can do with a call or not. */
public enum Capability {
    BROWSER_TELEPHONE,
    REDIRECT,
    HANG_UP
}
