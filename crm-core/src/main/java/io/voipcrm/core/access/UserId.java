package io.voipcrm.core.access;

import io.voipcrm.core.InvalidValueException;

/** Identity of a person who works with the CRM. */
public record UserId(long value) implements Comparable<UserId> {
    public UserId {
        if (value <= 0) {
            throw new InvalidValueException("userId", "A user id is a positive number");
        }
    }

    public static UserId of(long value) {
        return new UserId(value);
    }

    @Override
    public int compareTo(UserId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
