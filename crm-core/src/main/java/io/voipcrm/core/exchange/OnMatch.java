package io.voipcrm.core.exchange;

/** What becomes of a row whose person is among the contacts already. */
public enum OnMatch {
    /** What the row says is added, and takes the place of what it contradicts. */
    UPDATE,
    /** The contact stays as it is. */
    SKIP
}
