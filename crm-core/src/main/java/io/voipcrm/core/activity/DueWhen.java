package io.voipcrm.core.activity;

/** How urgent a task is, seen from one day. */
public enum DueWhen {
    /** The day has gone by, or the moment has. */
    OVERDUE,
    /** It is due on this day, and its moment has not come. */
    TODAY,
    /** It is due on a later day. */
    UPCOMING
}
