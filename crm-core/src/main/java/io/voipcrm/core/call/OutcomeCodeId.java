package io.voipcrm.core.call;

import io.voipcrm.core.InvalidValueException;

/** Identity of one of the classes that a team sorts its calls into. */
public record OutcomeCodeId(long value) implements Comparable<OutcomeCodeId> {
    public OutcomeCodeId {
        if (value <= 0) {
            throw new InvalidValueException("outcomeId", "An outcome's id is a positive number");
        }
    }

    public static OutcomeCodeId of(long value) {
        return new OutcomeCodeId(value);
    }

    @Override
    public int compareTo(OutcomeCodeId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
