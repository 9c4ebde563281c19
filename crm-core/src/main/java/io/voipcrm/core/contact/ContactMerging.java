package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.ContactEvent.ContactsMerged;
import io.voipcrm.core.contact.ContactEvent.ContactsUnmerged;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.tx.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one contact of two that are the same person, and two of one when that was wrong. Thread-safe. */
public final class ContactMerging {
    /** How long a merge can be undone. */
    public static final Duration UNDO = Duration.ofDays(7);

    private final ContactBook book;
    private final ContactWriting writing;
    private final List<ContactFollower> followers;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;

    ContactMerging(
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

    /**
     * Lets one contact take another's place; what is kept about the other follows.
     *
     * @throws ContactChangedException when one of them is another version by now
     */
    public Merged merge(Actor actor, MergeRequest request) {
        access.require(actor, Permission.MERGE_CONTACTS);
        if (request.keep().equals(request.other())) {
            throw new InvalidValueException("other", "A contact can't be merged with itself");
        }
        return transactions.required(() -> {
            lock(request.keep(), request.other());
            Contact kept = active(writing.locked(request.keep(), request.keepVersion()), "keep");
            Contact other = active(writing.locked(request.other(), request.otherVersion()), "other");
            Stamp now = writing.stamp(actor);
            ContactDetails details = writing.checked(request.draft(), Optional.of(withFieldsOf(kept, other)), now);
            Contact merged = writing.store(
                    kept.changed(details, now),
                    ContactChange.Kind.MERGED,
                    Differences.between(kept.details(), details));
            writing.store(other.merged(kept.id(), now), ContactChange.Kind.MERGED, List.of());
            Map<String, List<Long>> moved = new HashMap<>();
            followers.forEach(follower -> moved.put(follower.kind(), follower.move(other.id(), merged)));
            ContactMerge merge = book.merges()
                    .add(new ContactMerge(
                            0, kept.id(), other.id(), now, merged.version(), kept.details(), moved, false));
            events.publish(new ContactsMerged(kept.id(), other.id(), actor.userId()));
            return new Merged(merged, merge.id(), now.at().plus(UNDO));
        });
    }

    /** The merge that made the contact what it is, as long as the actor may undo it. */
    public Optional<UndoableMerge> undoable(Actor actor, ContactId id) {
        if (!access.allows(actor, Permission.MERGE_CONTACTS)) {
            return Optional.empty();
        }
        return transactions.required(() -> book.merges()
                .newest(id)
                .filter(merge -> merge.kept().equals(id))
                .filter(merge -> !late(merge, writing.stamp(actor)))
                .flatMap(merge -> book.contacts()
                        .find(merge.gone())
                        .map(gone -> new UndoableMerge(merge.id(), merge.made(), gone, until(merge)))));
    }

    /**
     * Lets both stand for themselves again, each with what was its own. What has been written down about the one that
     * stayed since the merge remains.
     *
     * @throws MergeStandsException when it is too late
     */
    public Unmerged undo(Actor actor, long id) {
        access.require(actor, Permission.MERGE_CONTACTS);
        return transactions.required(() -> {
            ContactMerge merge = book.merges().findForUpdate(id).orElseThrow(() -> new MergeNotFoundException(id));
            Stamp now = writing.stamp(actor);
            refuseLate(merge, now);
            lock(merge.kept(), merge.gone());
            Contact kept = writing.locked(merge.kept());
            Contact gone =
                    book.contacts().find(merge.gone()).orElseThrow(() -> new ContactNotFoundException(merge.gone()));
            Contact before = kept;
            if (kept.version() == merge.keptVersion()) {
                before = writing.store(
                        kept.changed(merge.before(), now),
                        ContactChange.Kind.UNMERGED,
                        Differences.between(kept.details(), merge.before()));
            }
            Contact restored = writing.store(gone.restored(now), ContactChange.Kind.UNMERGED, List.of());
            followers.forEach(follower ->
                    follower.moveBack(merge.moved().getOrDefault(follower.kind(), List.of()), merge.kept(), restored));
            book.merges().undone(merge, now);
            events.publish(new ContactsUnmerged(kept.id(), restored.id(), actor.userId()));
            return new Unmerged(before, restored);
        });
    }

    private void refuseLate(ContactMerge merge, Stamp now) {
        if (merge.undone()) {
            throw new MergeStandsException("This merge has been undone already");
        }
        if (late(merge, now)) {
            throw new MergeStandsException("A merge can be undone for seven days");
        }
        if (book.merges().followed(merge)) {
            throw new MergeStandsException("The contact has been merged again since");
        }
    }

    private static boolean late(ContactMerge merge, Stamp now) {
        return now.at().isAfter(until(merge));
    }

    private static Instant until(ContactMerge merge) {
        return merge.made().at().plus(UNDO);
    }

    /** Always in the same order, so that two who merge the same pair wait for one another. */
    private void lock(ContactId kept, ContactId gone) {
        if (kept.value() < gone.value()) {
            book.contacts().findForUpdate(kept);
            book.contacts().findForRemoval(gone);
        } else {
            book.contacts().findForRemoval(gone);
            book.contacts().findForUpdate(kept);
        }
    }

    private static Contact active(Contact contact, String member) {
        if (!contact.active()) {
            throw new InvalidValueException(member, "This contact is in the trash");
        }
        return contact;
    }

    /** Values of either contact were right once, also those of fields that have changed since. */
    private static ContactDetails withFieldsOf(Contact kept, Contact other) {
        Map<String, String> both = new HashMap<>(other.details().fields());
        both.putAll(kept.details().fields());
        return kept.details().withFields(both);
    }
}
