package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;

/** What numbers and addresses are called: {@code mobile}, {@code work}, {@code home}, {@code fax}, or as people like. */
public final class Labels {
    /** For what nobody has named. */
    public static final String OTHER = "other";

    private static final int LONGEST = 40;

    private Labels() {}

    /**
     * The label without blanks around it.
     *
     * @throws InvalidValueException when it is empty or too long
     */
    public static String checked(String label) {
        String stripped = label.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new InvalidValueException("label", "A label has 1 to 40 characters");
        }
        return stripped;
    }
}
