package io.voipcrm.core.exchange;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.ContactPhone;
import io.voipcrm.core.contact.Folding;
import io.voipcrm.core.contact.Likeness;
import io.voipcrm.core.contact.PostalAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a row says about a person; what it leaves empty it does not say. */
record RowPatch(
        String name,
        Optional<String> company,
        List<ContactPhone> phones,
        List<ContactEmail> emails,
        PostalAddress address,
        List<String> tags,
        Optional<UserId> owner,
        String notes,
        Map<String, String> fields) {
    Likeness person() {
        return new Likeness(
                name,
                phones.stream().map(ContactPhone::number).collect(Collectors.toSet()),
                emails.stream().map(ContactEmail::address).collect(Collectors.toSet()),
                company);
    }

    /** The person as a new contact. */
    ContactDraft draft() {
        return new ContactDraft(
                new ContactDetails(
                        name, Optional.empty(), phones, emails, Optional.of(address), tags, owner, notes, fields),
                company);
    }

    /**
     * The contact with what the row adds to it. Nothing is taken away: numbers, addresses, tags and notes come beside
     * those that are there, and what is empty in the row stays.
     */
    ContactDraft onto(ContactDraft before) {
        ContactDetails known = before.details();
        Map<String, String> values = new HashMap<>(known.fields());
        values.putAll(fields);
        boolean moves = company.map(Folding::plain)
                .filter(there -> !Optional.of(there).equals(companyOf(before).map(Folding::plain)))
                .isPresent();
        ContactDetails details = new ContactDetails(
                name,
                moves ? Optional.empty() : known.company(),
                morePhones(known.phones()),
                moreEmails(known.emails()),
                address(known.address()),
                more(known.tags(), tags),
                owner.or(known::owner),
                moreNotes(known.notes()),
                values);
        return new ContactDraft(details, moves ? company : before.companyName());
    }

    /** The same where the row speaks of the person by a name and a company of before a merge. */
    ContactDraft ontoWhoTheyBecame(ContactDraft before) {
        return new RowPatch(
                        before.details().name(), Optional.empty(), phones, emails, address, tags, owner, notes, fields)
                .onto(before);
    }

    static Optional<String> companyOf(ContactDraft draft) {
        return draft.companyName().or(() -> draft.details().company().map(ref -> ref.name()));
    }

    private List<ContactPhone> morePhones(List<ContactPhone> known) {
        List<ContactPhone> all = new ArrayList<>(known);
        for (ContactPhone phone : phones) {
            if (all.stream()
                    .noneMatch(one -> one.number().equals(phone.number())
                            && (phone.extension().isEmpty() || one.extension().equals(phone.extension())))) {
                all.add(phone);
            }
        }
        return all;
    }

    private List<ContactEmail> moreEmails(List<ContactEmail> known) {
        List<ContactEmail> all = new ArrayList<>(known);
        for (ContactEmail email : emails) {
            if (all.stream().noneMatch(one -> one.address().equals(email.address()))) {
                all.add(email);
            }
        }
        return all;
    }

    private Optional<PostalAddress> address(Optional<PostalAddress> known) {
        return Optional.of(known.map(there -> new PostalAddress(
                        address.street().or(there::street),
                        address.postalCode().or(there::postalCode),
                        address.city().or(there::city),
                        address.region().or(there::region),
                        address.country().or(there::country)))
                .orElse(address));
    }

    private static List<String> more(Collection<String> known, Collection<String> told) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(told);
        return List.copyOf(all);
    }

    private String moreNotes(String known) {
        if (known.isEmpty() || known.contains(notes)) {
            return known.isEmpty() ? notes : known;
        }
        return known + "\n" + notes;
    }
}
