package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that a contact is reached at.
 *
 * @param extension what is dialled once the number answers: 1 to 10 digits; absent for a direct line
 * @param label what the line is for, for example {@code mobile}: 1 to 40 characters
 */
public record ContactPhone(PhoneNumber number, Optional<String> extension, String label) {
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,10}");

    public ContactPhone {
        label = Labels.checked(label);
        extension.ifPresent(ContactPhone::checkedExtension);
    }

    public static ContactPhone of(PhoneNumber number) {
        return new ContactPhone(number, Optional.empty(), Labels.OTHER);
    }

    /**
     * Lets an extension pass.
     *
     * @throws InvalidValueException when it is none
     */
    public static String checkedExtension(String digits) {
        if (!EXTENSION.matcher(digits).matches()) {
            throw new InvalidValueException("extension", "An extension has 1 to 10 digits");
        }
        return digits;
    }
}
