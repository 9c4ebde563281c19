package io.voipcrm.core.call;

/** What a call is offered to an agent for. */
public enum Purpose {
    /** A customer calls: whoever is free may answer. */
    CALL,
    /** A colleague calls. */
    INTERNAL,
    /** A colleague hands the customer over. */
    TRANSFER,
    /** A colleague wants to talk first, and may hand the customer over then. */
    CONSULT,
    /** A colleague wants a third in the talk. */
    ADD,
    /** The agent has vanished, and alone may come back for a while. Rings at nobody's. */
    REJOIN,
    /** A transfer has come to nothing: the customer is back with who wanted it. */
    RETURNED,
    /** The customer waits, and who had the call did not come back: whoever is free may take it. */
    PARKED;

    /** Whether it rings at everybody who is free, also at those who become so meanwhile. */
    public boolean forEverybody() {
        return this == CALL || this == PARKED;
    }
}
