package io.voipcrm.core.user;

import io.voipcrm.core.InvalidValueException;
import java.util.regex.Pattern;

/** The short number of a colleague: 3 to 6 digits. It is also the name of the colleague's browser telephone. */
public record Extension(String digits) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{3,6}");

    public Extension {
        if (!DIGITS.matcher(digits).matches()) {
            throw new InvalidValueException("extension", "An extension has 3 to 6 digits");
        }
    }

    public static Extension of(String digits) {
        return new Extension(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
