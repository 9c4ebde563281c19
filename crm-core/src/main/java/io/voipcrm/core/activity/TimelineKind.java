package io.voipcrm.core.activity;

/** What a contact's story is made of. What happened at the same moment is told in this order. */
public enum TimelineKind {
    CALL,
    NOTE,
    TASK,
    CHANGE
}
