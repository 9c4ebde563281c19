package io.voipcrm.core.activity;

/** What comes of changing something that others may change too. */
public sealed interface Edit<T> {
    /** It is stored, and this is what it is now. */
    record Saved<T>(T now) implements Edit<T> {}

    /** Somebody has changed it since it was read; it stays as it is. */
    record Outdated<T>(T current) implements Edit<T> {}
}
