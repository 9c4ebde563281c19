package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.ContactEvent.ContactCreated;
import io.voipcrm.core.contact.ContactEvent.ContactUpdated;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.tx.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the contacts. Thread-safe. */
public final class ContactService {
    /** The largest page, and how far contacts are counted. */
    public static final int LARGEST_PAGE = 200;

    public static final int COUNTED = 10_000;
    private static final int TAGS = 20;

    private final ContactBook book;
    private final ContactWriting writing;
    private final OwnNumbers own;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;

    ContactService(
            ContactBook book,
            ContactWriting writing,
            OwnNumbers own,
            AccessPolicy access,
            Transactions transactions,
            Events events) {
        this.book = book;
        this.writing = writing;
        this.own = own;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
    }

    public Contact add(Actor actor, ContactDetails details) {
        return add(actor, ContactDraft.of(details));
    }

    /**
     * Writes down a new contact.
     *
     * @throws InvalidValueException naming what can't be stored
     */
    public Contact add(Actor actor, ContactDraft draft) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> {
            Stamp now = writing.stamp(actor);
            Contact added = book.contacts().add(writing.checked(draft, Optional.empty(), now), now);
            book.changes().add(added.id(), now, ContactChange.Kind.CREATED, List.of());
            events.publish(new ContactCreated(added.id(), actor.userId()));
            return added;
        });
    }

    /**
     * Writes down something else about a contact; nothing happens when it says the same.
     *
     * @param version of the contact that the actor has read
     * @throws AccessDeniedException when it would get another owner, and is a colleague's whose work the actor may not
     *     change
     * @throws ContactChangedException when somebody else has changed it since
     * @throws ContactNotFoundException when there is none, or it was merged into another
     */
    public Contact change(Actor actor, ContactId id, long version, ContactDraft draft) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> {
            Contact before = writing.locked(id, version);
            Stamp now = writing.stamp(actor);
            ContactDetails details = writing.checked(draft, Optional.of(before.details()), now);
            if (details.equals(before.details())) {
                return before;
            }
            requireGivingAway(actor, before, details);
            Contact changed = writing.store(
                    before.changed(details, now),
                    ContactChange.Kind.CHANGED,
                    Differences.between(before.details(), details));
            events.publish(new ContactUpdated(id, actor.userId()));
            return changed;
        });
    }

    /** A colleague's contact stays the colleague's: otherwise whoever may not trash it would first make it theirs. */
    private void requireGivingAway(Actor actor, Contact before, ContactDetails after) {
        boolean colleagues =
                before.owner().filter(owner -> !owner.equals(actor.userId())).isPresent();
        if (colleagues && !after.owner().equals(before.owner())) {
            access.require(actor, Permission.CHANGE_OTHERS_WORK);
        }
    }

    /** The contact, be it in the trash; empty when there is none or it was merged into another. */
    public Optional<Contact> find(Actor actor, ContactId id) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> book.contacts().find(id)).filter(contact -> contact.mergedInto()
                .isEmpty());
    }

    /**
     * The contact, be it in the trash.
     *
     * @throws ContactNotFoundException when there is none, or it was merged into another, which is then named
     */
    public Contact get(Actor actor, ContactId id) {
        access.require(actor, Permission.SEE_CONTACTS);
        return ContactWriting.standing(
                transactions.required(() -> book.contacts().find(id)), id);
    }

    /** Those of the ids that exist, in the order of their ids. */
    public List<Contact> findAll(Actor actor, Collection<ContactId> ids) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> book.contacts().findAll(ids));
    }

    /**
     * A part of the list.
     *
     * @param after where to read on; absent for the first part
     * @param size 1 to {@link #LARGEST_PAGE}
     */
    public ContactPage page(
            Actor actor, ContactFilter filter, ContactOrder order, Optional<ContactCursor> after, int size) {
        access.require(actor, Permission.SEE_CONTACTS);
        if (size < 1 || size > LARGEST_PAGE) {
            throw new InvalidValueException("limit", "A page has 1 to 200 contacts");
        }
        List<Contact> found = transactions.required(() -> book.contacts().page(filter, order, after, size + 1));
        if (found.size() <= size) {
            return new ContactPage(found, Optional.empty());
        }
        List<Contact> page = found.subList(0, size);
        return new ContactPage(page, Optional.of(ContactCursor.after(page.get(size - 1), order)));
    }

    /** How many there are, and one more than {@link #COUNTED} when there are more than that. */
    public long count(Actor actor, ContactFilter filter) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> book.contacts().count(filter, COUNTED + 1));
    }

    /** Tags in use that begin like this. */
    public List<TagUse> tags(Actor actor, String beginning) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> book.contacts().tags(beginning, TAGS));
    }

    public List<Contact> withPhone(Actor actor, PhoneNumber number) {
        return lookup(actor, number).matches();
    }

    /** Whose number it is. */
    public Lookup lookup(Actor actor, PhoneNumber number) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> {
            boolean ours = own.contain(number);
            return new Lookup(number, ours, ours ? List.of() : book.contacts().withPhone(number));
        });
    }

    /** Who did what to the contact, newest first. */
    public List<ContactChange> changes(Actor actor, ContactId id, Optional<ContactChanges.Place> before, int limit) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> book.changes().of(id, before, limit));
    }
}
