package io.voipcrm.core.telephony;

/** Something that a provider can do with a call or not. */
public enum Capability {
    BROWSER_TELEPHONE,
    REDIRECT,
    HANG_UP,
    /** Calls a number and brings it into a call. */
    DIAL,
    HOLD,
    MUTE,
    /** Sends the tones of a keypad into a call. */
    KEYPAD,
    /** Says what has become of a leg. */
    LOOK_UP
}
