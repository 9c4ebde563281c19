package io.voipcrm.core.contact;

import io.voipcrm.core.access.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people write down about somebody.
 *
 * @param name 1 to 200 characters
 * @param phones the numbers this person is reached at, in their order; may be empty
 * @param tags without repetition, whatever the case
 * @param owner the colleague who looks after this contact; absent when nobody does
 * @param notes up to 10,000 characters; empty when there are none
 * @param fields values of the fields that the company has defined, by their keys, each in the form of {@link FieldType}
 */
public record ContactDetails(
        String name,
        Optional<CompanyRef> company,
        List<ContactPhone> phones,
        List<ContactEmail> emails,
        Optional<PostalAddress> address,
        List<String> tags,
        Optional<UserId> owner,
        String notes,
        Map<String, String> fields) {
    public ContactDetails {
        name = ContactRules.name(name);
        phones = ContactRules.phones(phones);
        emails = ContactRules.emails(emails);
        address = address.filter(kept -> !kept.isEmpty());
        tags = ContactRules.tags(tags);
        notes = ContactRules.notes(notes);
        fields = Map.copyOf(fields);
    }

    /** Somebody of whom no more is known than a name and numbers. */
    public static ContactDetails of(String name, PhoneNumber... numbers) {
        return new ContactDetails(
                name,
                Optional.empty(),
                Stream.of(numbers).map(ContactPhone::of).toList(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "",
                Map.of());
    }

    public ContactDetails withName(String changed) {
        return new ContactDetails(changed, company, phones, emails, address, tags, owner, notes, fields);
    }

    public ContactDetails withCompany(Optional<CompanyRef> changed) {
        return new ContactDetails(name, changed, phones, emails, address, tags, owner, notes, fields);
    }

    public ContactDetails withPhones(List<ContactPhone> changed) {
        return new ContactDetails(name, company, changed, emails, address, tags, owner, notes, fields);
    }

    public ContactDetails withEmails(List<ContactEmail> changed) {
        return new ContactDetails(name, company, phones, changed, address, tags, owner, notes, fields);
    }

    public ContactDetails withAddress(Optional<PostalAddress> changed) {
        return new ContactDetails(name, company, phones, emails, changed, tags, owner, notes, fields);
    }

    public ContactDetails withTags(List<String> changed) {
        return new ContactDetails(name, company, phones, emails, address, changed, owner, notes, fields);
    }

    public ContactDetails withOwner(Optional<UserId> changed) {
        return new ContactDetails(name, company, phones, emails, address, tags, changed, notes, fields);
    }

    public ContactDetails withNotes(String changed) {
        return new ContactDetails(name, company, phones, emails, address, tags, owner, changed, fields);
    }

    public ContactDetails withFields(Map<String, String> changed) {
        return new ContactDetails(name, company, phones, emails, address, tags, owner, notes, changed);
    }
}
