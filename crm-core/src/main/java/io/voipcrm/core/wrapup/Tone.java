package io.voipcrm.core.wrapup;

/** Whether an outcome is good for the company. */
public enum Tone {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}
