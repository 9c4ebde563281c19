package io.voipcrm.core.call;

/** Why a customer's call was missed. */
public enum MissedReason {
    /** There was nobody to ring. */
    NOBODY_AVAILABLE,
    /** It rang until the time was over, or everybody declined. */
    NOBODY_ANSWERED,
    /** The customer hung up first. */
    CALLER_GAVE_UP
}
