package io.voipcrm.core.contact;

/** Why two contacts may be the same person. */
public enum DuplicateReason {
    NUMBER,
    EMAIL,
    NAME
}
