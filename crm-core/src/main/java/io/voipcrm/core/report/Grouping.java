package io.voipcrm.core.report;

/** What the rows of a report stand for. */
public enum Grouping {
    /** Hours of the day, all days together. */
    HOUR,
    DAY,
    WEEK,
    MONTH,
    AGENT,
    /** The company's own numbers. */
    NUMBER,
    OUTCOME
}
