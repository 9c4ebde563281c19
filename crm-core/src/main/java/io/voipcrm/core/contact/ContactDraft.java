package io.voipcrm.core.contact;

import java.util.Optional;

/**
 * What somebody wants written down about a contact.
 *
 * @param companyName a company by its name, to be found or made; absent when {@code details} says all
 */
public record ContactDraft(ContactDetails details, Optional<String> companyName) {
    public static ContactDraft of(ContactDetails details) {
        return new ContactDraft(details, Optional.empty());
    }
}
