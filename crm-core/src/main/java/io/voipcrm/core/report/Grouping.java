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
    /** How calls went, as the telephone tells it. */
    OUTCOME,
    /** What came of calls, as the team told when it wrapped them up. */
    CODE
}
