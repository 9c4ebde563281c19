package io.voipcrm.core.user;

import io.voipcrm.core.InvalidValueException;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in lower case: people don't tell them apart by case. */
public record EmailAddress(String address) {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    public EmailAddress {
        address = address.strip().toLowerCase(Locale.ROOT);
        if (address.length() > 254 || !SHAPE.matcher(address).matches()) {
            throw new InvalidValueException("email", "That is not an e-mail address");
        }
    }

    public static EmailAddress of(String address) {
        return new EmailAddress(address);
    }

    /** What stands before the at sign. */
    public String localPart() {
        return address.substring(0, address.indexOf('@'));
    }

    @Override
    public String toString() {
        return address;
    }
}
