package io.voipcrm.core.telephony;

import io.voipcrm.core.InvalidValueException;

/** Identity of a call in the CRM, whatever its legs are called at the provider. */
public record CallId(long value) implements Comparable<CallId> {
    public CallId {
        if (value <= 0) {
            throw new InvalidValueException("callId", "A call id is a positive number");
        }
    }

    public static CallId of(long value) {
        return new CallId(value);
    }

    @Override
    public int compareTo(CallId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
