package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.util.List;

/**
 * Somebody the team talks to.
 *
 * @param name 1 to 200 characters
 * @param phones the numbers this person is reached at; may be empty
 */
public record Contact(ContactId id, String name, List<PhoneNumber> phones) {
    public Contact {
        name = checkedName(name);
        phones = List.copyOf(phones);
    }

    static String checkedName(String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > 200) {
            throw new InvalidValueException("name", "A name has 1 to 200 characters");
        }
        return trimmed;
    }
}
