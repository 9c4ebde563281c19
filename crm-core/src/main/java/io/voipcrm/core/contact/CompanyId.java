package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;

/** Identity of a company. */
public record CompanyId(long value) {
    public CompanyId {
        if (value <= 0) {
            throw new InvalidValueException("companyId", "A company id is a positive number");
        }
    }

    public static CompanyId of(long value) {
        return new CompanyId(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
