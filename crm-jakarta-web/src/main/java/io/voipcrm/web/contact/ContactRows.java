package io.voipcrm.web.contact;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.web.call.People;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows contacts as rows of a list. */
public final class ContactRows {
    private final People people;

    /** Rows that know these names; {@link #people} tells whose are needed. */
    public ContactRows(People people) {
        this.people = people;
    }

    /** The colleagues who are named in rows of these. */
    public static Set<UserId> people(Collection<Contact> contacts) {
        Set<UserId> people = new HashSet<>();
        contacts.forEach(contact -> contact.owner().ifPresent(people::add));
        return people;
    }

    public ContactRowJson of(Contact contact) {
        ContactDetails details = contact.details();
        return new ContactRowJson(
                contact.id().value(),
                contact.name(),
                details.company().map(ContactRows::company).orElse(null),
                phones(details),
                emails(details),
                details.tags(),
                contact.owner().map(people::person).orElse(null),
                contact.created().at(),
                contact.updated().at(),
                contact.version(),
                contact.trashedAt().orElse(null));
    }

    public List<ContactRowJson> of(Collection<Contact> contacts) {
        return contacts.stream().map(this::of).toList();
    }

    static NamedJson company(CompanyRef company) {
        return new NamedJson(company.id().value(), company.name());
    }

    static List<PhoneJson> phones(ContactDetails details) {
        return details.phones().stream()
                .map(phone ->
                        new PhoneJson(phone.number().e164(), phone.extension().orElse(null), phone.label()))
                .toList();
    }

    static List<EmailJson> emails(ContactDetails details) {
        return details.emails().stream()
                .map(email -> new EmailJson(email.address(), email.label()))
                .toList();
    }
}
