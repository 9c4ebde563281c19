package io.voipcrm.core.contact;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.ContactEvent.ContactErased;
import io.voipcrm.core.contact.ContactEvent.ContactRestored;
import io.voipcrm.core.contact.ContactEvent.ContactTrashed;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.tx.Transactions;
import java.util.List;
import java.util.Optional;

/** Lets contacts go: into the trash and out of it, or for good. Thread-safe. */
public final class ContactTrash {
    private final ContactBook book;
    private final ContactWriting writing;
    private final List<ContactFollower> followers;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;

    ContactTrash(
            ContactBook book,
            ContactWriting writing,
            List<ContactFollower> followers,
            AccessPolicy access,
            Transactions transactions,
            Events events) {
        this.book = book;
        this.writing = writing;
        this.followers = List.copyOf(followers);
        this.access = access;
        this.transactions = transactions;
        this.events = events;
    }

    /** Puts a contact into the trash, for whoever looks after it or may do so with anybody's. */
    public Contact trash(Actor actor, ContactId id) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> {
            Contact contact = writing.locked(id);
            requireTrashing(actor, contact);
            if (contact.trashedAt().isPresent()) {
                return contact;
            }
            Contact trashed =
                    writing.store(contact.trashed(writing.stamp(actor)), ContactChange.Kind.TRASHED, List.of());
            events.publish(new ContactTrashed(id, actor.userId()));
            return trashed;
        });
    }

    /** Takes a contact out of the trash, for those who may put it there. */
    public Contact restore(Actor actor, ContactId id) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> {
            Contact contact = writing.locked(id);
            requireTrashing(actor, contact);
            if (contact.trashedAt().isEmpty()) {
                return contact;
            }
            Contact restored =
                    writing.store(contact.restored(writing.stamp(actor)), ContactChange.Kind.RESTORED, List.of());
            events.publish(new ContactRestored(id, actor.userId()));
            return restored;
        });
    }

    /** Forgets a person for good, wherever something is kept of them; what statistics count stays without a name. */
    public void erase(Actor actor, ContactId id) {
        access.require(actor, Permission.ERASE_CONTACTS);
        transactions.required(() -> {
            Contact contact = ContactWriting.standing(book.contacts().findForRemoval(id), id);
            Person person = Person.of(contact, book.contacts());
            followers.forEach(follower -> follower.erase(person));
            book.contacts().delete(id);
            events.publish(new ContactErased(id, actor.userId()));
        });
    }

    private void requireTrashing(Actor actor, Contact contact) {
        if (!contact.owner().equals(Optional.of(actor.userId()))) {
            access.require(actor, Permission.TRASH_CONTACTS);
        }
    }
}
