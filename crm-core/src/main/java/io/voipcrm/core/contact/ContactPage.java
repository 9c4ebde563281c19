package io.voipcrm.core.contact;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list of contacts.
 *
 * @param next where to read on; absent on the last page
 */
public record ContactPage(List<Contact> contacts, Optional<ContactCursor> next) {
    public ContactPage {
        contacts = List.copyOf(contacts);
    }
}
