package io.voipcrm.core.call;

/** How far a handover is. */
public enum HandoverState {
    RINGING,
    /** Who was asked is in the call. */
    JOINED
}
