package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds for everything that is written down about a contact. */
final class ContactRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_NOTES = 10_000;
    private static final int MOST = 50;

    private ContactRules() {}

    static String name(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new InvalidValueException("name", "A name has 1 to 200 characters");
        }
        return seen("name", stripped);
    }

    static List<ContactPhone> phones(List<ContactPhone> phones) {
        return bounded("phones", phones);
    }

    static List<ContactEmail> emails(List<ContactEmail> emails) {
        return bounded("emails", emails);
    }

    /** The tags as they were written first, each once. */
    static List<String> tags(List<String> tags) {
        Map<String, String> once = new LinkedHashMap<>();
        for (String tag : tags) {
            String stripped = tag.strip();
            if (stripped.isEmpty() || stripped.length() > LONGEST_TAG) {
                throw new InvalidValueException("tags", "A tag has 1 to 40 characters");
            }
            once.putIfAbsent(Folding.plain(seen("tags", stripped)), stripped);
        }
        return bounded("tags", List.copyOf(once.values()));
    }

    static String notes(String notes) {
        String stripped = notes.strip();
        if (stripped.length() > LONGEST_NOTES) {
            throw new InvalidValueException("notes", "Notes have 10,000 characters at most");
        }
        return stripped;
    }

    /** What neither shows nor can be searched names nobody. */
    private static String seen(String member, String text) {
        if (Folding.plain(text).isEmpty()) {
            throw new InvalidValueException(member, "That has no letter, digit or sign that can be seen");
        }
        return text;
    }

    private static <T> List<T> bounded(String member, List<T> values) {
        if (values.size() > MOST) {
            throw new InvalidValueException(member, "There are 50 of these at most");
        }
        return List.copyOf(values);
    }
}
