package io.voipcrm.core.missed;

import io.voipcrm.core.InvalidValueException;

/** Identity of an item of the missed-call worklist. */
public record MissedCallId(long value) implements Comparable<MissedCallId> {
    public MissedCallId {
        if (value <= 0) {
            throw new InvalidValueException("missedCallId", "A missed call's id is a positive number");
        }
    }

    public static MissedCallId of(long value) {
        return new MissedCallId(value);
    }

    @Override
    public int compareTo(MissedCallId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
