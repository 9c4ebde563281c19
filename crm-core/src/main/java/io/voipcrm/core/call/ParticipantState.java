package io.voipcrm.core.call;

/** How far somebody's way into a call is. */
public enum ParticipantState {
    DIALLED,
    RINGING,
    /** In the conference. */
    JOINED,
    /** Gone, or never got in. */
    LEFT
}
