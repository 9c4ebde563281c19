package io.voipcrm.core.contact;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody the team talks to.
 *
 * @param version 1 for a new contact, one more with every change
 * @param trashedAt since when it lies in the trash; absent when it does not
 * @param mergedInto the contact that has taken this one's place; absent while it stands for itself
 */
public record Contact(
        ContactId id,
        long version,
        ContactDetails details,
        Stamp created,
        Stamp updated,
        Optional<Instant> trashedAt,
        Optional<ContactId> mergedInto) {

    /** A contact that has just been written down. */
    public static Contact added(ContactId id, ContactDetails details, Stamp created) {
        return new Contact(id, 1, details, created, created, Optional.empty(), Optional.empty());
    }

    public String name() {
        return details.name();
    }

    /** The numbers without their labels. */
    public List<PhoneNumber> phones() {
        return details.phones().stream().map(ContactPhone::number).toList();
    }

    public Optional<UserId> owner() {
        return details.owner();
    }

    /** Whether it is one of the team's contacts now: neither in the trash nor merged into another. */
    public boolean active() {
        return trashedAt.isEmpty() && mergedInto.isEmpty();
    }

    /** The next version, with other details. */
    public Contact changed(ContactDetails changed, Stamp by) {
        return new Contact(id, version + 1, changed, created, by, trashedAt, mergedInto);
    }

    /** The same version, where the company goes by this name. */
    public Contact at(CompanyRef company) {
        return new Contact(
                id, version, details.withCompany(Optional.of(company)), created, updated, trashedAt, mergedInto);
    }

    /** The next version, in the trash. */
    public Contact trashed(Stamp by) {
        return new Contact(id, version + 1, details, created, by, Optional.of(by.at()), mergedInto);
    }

    /** The next version, one of the team's contacts again. */
    public Contact restored(Stamp by) {
        return new Contact(id, version + 1, details, created, by, Optional.empty(), Optional.empty());
    }

    /** The next version, which another contact has taken the place of. */
    public Contact merged(ContactId into, Stamp by) {
        return new Contact(id, version + 1, details, created, by, Optional.empty(), Optional.of(into));
    }
}
