package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address of a contact, in lower case: people don't tell them apart by case.
 *
 * @param label what it is for, for example {@code work}: 1 to 40 characters
 */
public record ContactEmail(String address, String label) {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");
    private static final int LONGEST = 254;

    public ContactEmail {
        address = checkedAddress(address);
        label = Labels.checked(label);
    }

    public static ContactEmail of(String address) {
        return new ContactEmail(address, Labels.OTHER);
    }

    /**
     * The address as it is kept.
     *
     * @throws InvalidValueException when it is none
     */
    public static String checkedAddress(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        if (lower.length() > LONGEST || !SHAPE.matcher(lower).matches()) {
            throw new InvalidValueException("address", "That is not an e-mail address");
        }
        return lower;
    }
}
