package io.voipcrm.web.contact;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.CompanyId;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.ContactPhone;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.Labels;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.PostalAddress;
import io.voipcrm.web.json.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a client wants written down about a contact. */
final class ContactReader {
    private final Country country;

    ContactReader(Country country) {
        this.country = country;
    }

    /** The contact, and nothing else. */
    ContactDraft read(Fields in) {
        Optional<ContactDraft> draft = draft(in);
        in.check();
        return draft.orElseThrow();
    }

    /** The contact; empty when something is wrong, which the fields then know. */
    Optional<ContactDraft> draft(Fields in) {
        Optional<String> name =
                in.required("name", text -> ContactDetails.of(text).name());
        Optional<CompanyRef> company = in.wholeNumber("companyId")
                .flatMap(id -> id(in, "companyId", id).map(CompanyId::of))
                .map(id -> new CompanyRef(id, ""));
        Optional<String> companyName = in.optional("companyName", String::strip).filter(text -> !text.isEmpty());
        Optional<List<ContactPhone>> phones = in.items("phones", this::phone);
        Optional<List<ContactEmail>> emails = in.items("emails", ContactReader::email);
        Optional<PostalAddress> address = in.object("address", ContactReader::address);
        Optional<List<String>> tags = in.texts("tags", text -> text);
        Optional<UserId> owner =
                in.wholeNumber("ownerId").flatMap(id -> id(in, "ownerId", id)).map(UserId::of);
        Optional<String> notes = in.optional("notes", text -> text);
        Map<String, String> fields = in.scalars("fields");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            ContactDetails details = new ContactDetails(
                    name.get(),
                    company,
                    phones.orElse(List.of()),
                    emails.orElse(List.of()),
                    address,
                    tags.orElse(List.of()),
                    owner,
                    notes.orElse(""),
                    fields);
            return Optional.of(new ContactDraft(details, companyName));
        } catch (InvalidValueException e) {
            in.wrong(e.member(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<ContactPhone> phone(Fields in) {
        Optional<ContactPhone> written =
                in.required("number", text -> ContactPhone.parse(text, Optional.of(country), Labels.OTHER));
        Optional<String> extension = in.optional(
                        "extension", text -> text.isBlank() ? "" : ContactPhone.checkedExtension(text.strip()))
                .filter(digits -> !digits.isEmpty())
                .or(() -> written.flatMap(ContactPhone::extension));
        String label = in.optional("label", text -> text.isBlank() ? Labels.OTHER : Labels.checked(text))
                .orElse(Labels.OTHER);
        return written.map(known -> new ContactPhone(known.number(), extension, label));
    }

    /** The number that somebody wrote, in whatever form; the plans change, so one they don't know yet is taken. */
    PhoneNumber number(String written) {
        return PhoneNumber.parse(written, country);
    }

    private static Optional<ContactEmail> email(Fields in) {
        Optional<String> address = in.required("address", ContactEmail::checkedAddress);
        String label = in.optional("label", text -> text.isBlank() ? Labels.OTHER : Labels.checked(text))
                .orElse(Labels.OTHER);
        return address.map(known -> new ContactEmail(known, label));
    }

    static Optional<PostalAddress> address(Fields in) {
        Optional<String> street = in.optional("street", text -> text);
        Optional<String> postalCode = in.optional("postalCode", text -> text);
        Optional<String> city = in.optional("city", text -> text);
        Optional<String> region = in.optional("region", text -> text);
        Optional<String> country = in.optional("country", text -> text);
        try {
            return Optional.of(new PostalAddress(street, postalCode, city, region, country));
        } catch (InvalidValueException e) {
            in.wrong(e.member().replace("address.", ""), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Long> id(Fields in, String member, long id) {
        if (id > 0) {
            return Optional.of(id);
        }
        in.wrong(member, "An id is a positive number");
        return Optional.empty();
    }
}
