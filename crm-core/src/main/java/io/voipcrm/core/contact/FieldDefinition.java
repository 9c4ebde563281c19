package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a field is.
 *
 * @param key what values are kept under: letters and digits that begin with a small letter, 40 at most; it stays for good
 * @param label what people read: 1 to 60 characters
 * @param choices what a {@link FieldType#CHOICE} chooses from: 1 to 200 of them; empty for other types
 * @param required whether no new contact is stored without a value, and none loses it
 * @param position its place among the fields
 * @param archived whether it is shown and filled in no longer; the values stay
 */
public record FieldDefinition(
        String key,
        String label,
        FieldType type,
        List<String> choices,
        boolean required,
        int position,
        boolean archived) {
    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_CHOICE = 100;
    private static final int MOST_CHOICES = 200;

    public FieldDefinition {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidValueException(
                    "key", "A key has up to 40 letters and digits and begins with a small letter");
        }
        label = label.strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw new InvalidValueException("label", "A label has 1 to 60 characters");
        }
        choices = choices.stream().map(String::strip).distinct().toList();
        boolean chosen = type == FieldType.CHOICE;
        if (chosen == choices.isEmpty()
                || choices.size() > MOST_CHOICES
                || choices.stream().anyMatch(one -> one.isEmpty() || one.length() > LONGEST_CHOICE)) {
            throw new InvalidValueException(
                    "choices", "A choice has 1 to 200 choices of 1 to 100 characters, other fields have none");
        }
        if (position < 0) {
            throw new InvalidValueException("position", "A position is not negative");
        }
    }

    /**
     * The value as it is kept. What an archived field holds was right once, and is any text.
     *
     * @throws InvalidValueException naming the field when it is none of this type
     */
    public String checked(String value) {
        return (archived ? FieldType.TEXT : type).checked(value, choices, "fields." + key);
    }
}
