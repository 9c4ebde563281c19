package io.voipcrm.core.dialling;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.PhoneNumber;

/**
 * A number of the company's that customers call, and see when they are called.
 *
 * @param label what the team calls it, 1 to 60 characters
 */
public record CompanyNumber(PhoneNumber number, String label) {
    private static final int LONGEST = 60;

    public CompanyNumber {
        label = checkedLabel(label);
    }

    /**
     * The label without blanks around it.
     *
     * @throws InvalidValueException when it is empty or too long
     */
    public static String checkedLabel(String label) {
        String stripped = label.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new InvalidValueException("label", "A label has 1 to 60 characters");
        }
        return stripped;
    }
}
