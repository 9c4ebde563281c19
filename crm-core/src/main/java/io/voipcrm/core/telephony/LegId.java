package io.voipcrm.core.telephony;

import io.voipcrm.core.InvalidValueException;

/** The provider's name for one party's connection: 1 to 64 characters. */
public record LegId(String value) {
    public LegId {
        if (value.isBlank() || value.length() > 64) {
            throw new InvalidValueException("callSid", "A provider's call id has 1 to 64 characters");
        }
    }

    public static LegId of(String value) {
        return new LegId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
