package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.util.Optional;

/**
 * What people write down about a company.
 *
 * @param name 1 to 200 characters, unlike every other company's, whatever case and accents
 * @param website up to 500 characters
 * @param notes up to 10,000 characters; empty when there are none
 */
public record CompanyDetails(
        String name,
        Optional<String> website,
        Optional<PhoneNumber> phone,
        Optional<PostalAddress> address,
        String notes) {
    private static final int LONGEST_WEBSITE = 500;

    public CompanyDetails {
        name = ContactRules.name(name);
        website = website.map(String::strip).filter(kept -> !kept.isEmpty());
        if (website.filter(kept -> kept.length() > LONGEST_WEBSITE).isPresent()) {
            throw new InvalidValueException("website", "A website's address has 500 characters at most");
        }
        address = address.filter(kept -> !kept.isEmpty());
        notes = ContactRules.notes(notes);
    }

    /** A company of which no more is known than the name. */
    public static CompanyDetails of(String name) {
        return new CompanyDetails(name, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
