package io.voipcrm.core.contact;

/** What sort of number the numbering plans say it is, as far as it matters for calling it. */
public enum NumberKind {
    ORDINARY,
    /** Calling it costs more than a call: premium, shared-cost, personal and pager numbers. */
    PREMIUM,
    /** Satellites and other networks that span countries. */
    WITHOUT_COUNTRY
}
