package io.voipcrm.core.missed;

/** How an item left the missed-call worklist. */
public enum ClosedHow {
    /** Somebody called the customer, who answered. */
    CALLED_BACK,
    /** The customer called again and was answered. */
    CALLED_AGAIN,
    /** Somebody closed it, for a reason. */
    CLOSED
}
