package io.voipcrm.core.contact;

import java.util.List;

/**
 * Whose number it is.
 *
 * @param own whether it is one of the company's own; nobody matches then
 */
public record Lookup(PhoneNumber number, boolean own, List<Contact> matches) {
    public Lookup {
        matches = List.copyOf(matches);
    }
}
