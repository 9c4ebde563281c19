package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** How contacts get into the book: checked, under their locks, and with a record of who changed what. */
final class ContactWriting {
    private final ContactBook book;
    private final OwnNumbers own;
    private final Clock clock;

    ContactWriting(ContactBook book, OwnNumbers own, Clock clock) {
        this.book = book;
        this.own = own;
        this.clock = clock;
    }

    Stamp stamp(Actor actor) {
        return Stamp.of(clock.instant(), actor.userId());
    }

    /**
     * What may be stored: with the company found or made, the fields in their forms.
     *
     * @param before what is stored already; absent for a new contact
     */
    ContactDetails checked(ContactDraft draft, Optional<ContactDetails> before, Stamp by) {
        ContactDetails details = draft.details();
        refuseOwn(details.phones());
        ContactDetails checked = details.withFields(FieldRules.checked(
                details.fields(),
                before.map(ContactDetails::fields),
                book.fields().all()));
        return checked.withCompany(company(draft, by));
    }

    private Optional<CompanyRef> company(ContactDraft draft, Stamp by) {
        Optional<CompanyRef> named = draft.companyName()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Optional.ofNullable(book.companies()
                        .named(List.of(ContactRules.name(name)), by)
                        .get(ContactRules.name(name))));
        return named.or(() -> draft.details().company().map(ref -> book.companies()
                .find(ref.id())
                .map(Company::ref)
                .orElseThrow(() -> new InvalidValueException("companyId", "There is no such company"))));
    }

    private void refuseOwn(List<ContactPhone> phones) {
        for (int i = 0; i < phones.size(); i++) {
            if (own.contain(phones.get(i).number())) {
                throw new InvalidValueException("phones[" + i + "].number", "This is one of the company's own numbers");
            }
        }
    }

    /**
     * The contact, locked.
     *
     * @throws ContactNotFoundException when there is none, or it was merged into another
     */
    Contact locked(ContactId id) {
        return standing(book.contacts().findForUpdate(id), id);
    }

    /**
     * The contact, locked, of the version that somebody has read.
     *
     * @throws ContactChangedException when it is another one by now
     */
    Contact locked(ContactId id, long version) {
        Contact current = locked(id);
        if (current.version() != version) {
            throw new ContactChangedException(current);
        }
        return current;
    }

    static Contact standing(Optional<Contact> found, ContactId id) {
        Contact contact = found.orElseThrow(() -> new ContactNotFoundException(id));
        contact.mergedInto().ifPresent(into -> {
            throw new ContactNotFoundException(id, into);
        });
        return contact;
    }

    /** Stores the next version of a contact that is locked. */
    Contact store(Contact next, ContactChange.Kind kind, List<MemberChange> members) {
        if (!book.contacts().update(next)) {
            throw new IllegalStateException("Contact " + next.id() + " was changed without its lock");
        }
        book.changes().add(next.id(), next.updated(), kind, members);
        return next;
    }
}
