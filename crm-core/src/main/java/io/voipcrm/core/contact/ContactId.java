package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;

/** Identity of a contact. */
public record ContactId(long value) {
    public ContactId {
        if (value <= 0) {
            throw new InvalidValueException("contactId", "A contact id is a positive number");
        }
    }

    public static ContactId of(long value) {
        return new ContactId(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
