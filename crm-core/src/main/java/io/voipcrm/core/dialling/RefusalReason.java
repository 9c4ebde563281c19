package io.voipcrm.core.dialling;

import java.util.Locale;

/** Why something is not dialled. */
public enum RefusalReason {
    /** Help is called from a telephone that knows where it is. */
    EMERGENCY,
    /** Nothing that a telephone could reach. */
    INVALID,
    /** The country is not among the allowed ones. */
    COUNTRY,
    /** Calling it costs more than a call: premium, shared-cost, personal and pager numbers. */
    PREMIUM,
    /** A satellite or another network that belongs to no country. */
    SATELLITE,
    OWN_NUMBER,
    /** The user dials too often. */
    LIMIT,
    YOURSELF,
    /** No colleague has that extension, or can be reached at it. */
    NOT_THERE;

    /** The word that clients know the reason by, for example {@code own-number}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
