package io.voipcrm.core.user;

import io.voipcrm.core.InvalidValueException;

/** A person's name as colleagues read it: 1 to 120 characters. */
public record FullName(String text) {
    public FullName {
        text = text.strip();
        if (text.isEmpty() || text.length() > 120) {
            throw new InvalidValueException("fullName", "A name has 1 to 120 characters");
        }
    }

    public static FullName of(String text) {
        return new FullName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
