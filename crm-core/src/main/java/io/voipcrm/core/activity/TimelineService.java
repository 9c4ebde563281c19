package io.voipcrm.core.activity;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.activity.TimelineItem.CallItem;
import io.voipcrm.core.activity.TimelineItem.ChangeItem;
import io.voipcrm.core.activity.TimelineItem.NoteItem;
import io.voipcrm.core.activity.TimelineItem.TaskItem;
import io.voipcrm.core.call.CallHistory;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactBook;
import io.voipcrm.core.contact.ContactChanges.Place;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactNotFoundException;
import io.voipcrm.core.paging.Page;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.tx.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a contact's story, the newest first. Every kind is read from its own index, and no further than the page needs.
 * Thread-safe.
 */
public final class TimelineService {
    private final ContactBook book;
    private final CallHistory calls;
    private final NoteRepository notes;
    private final TaskRepository tasks;
    private final AccessPolicy access;
    private final Transactions transactions;

    public TimelineService(
            ContactBook book,
            CallHistory calls,
            NoteRepository notes,
            TaskRepository tasks,
            AccessPolicy access,
            Transactions transactions) {
        this.book = book;
        this.calls = calls;
        this.notes = notes;
        this.tasks = tasks;
        this.access = access;
        this.transactions = transactions;
    }

    /**
     * A page of the story.
     *
     * @param kinds what to tell of
     * @param size 1 to 200; what is outside is taken for the nearest
     * @throws ContactNotFoundException when there is no such contact
     */
    public Page<TimelineItem> page(
            Actor actor, ContactId id, Set<TimelineKind> kinds, Optional<TimelineCursor> after, int size) {
        access.require(actor, Permission.SEE_CONTACTS);
        int limit = Page.size(size);
        return transactions.required(() -> {
            Contact contact = book.contacts().find(id).orElseThrow(() -> new ContactNotFoundException(id));
            List<TimelineItem> newest = kinds.stream()
                    .flatMap(kind -> items(contact, kind, after.map(place -> place.of(kind)), limit + 1))
                    .sorted(TimelineCursor.ORDER)
                    .limit(limit + 1L)
                    .toList();
            return Page.cut(newest, limit, item -> TimelineCursor.after(item).text());
        });
    }

    private Stream<TimelineItem> items(Contact contact, TimelineKind kind, Optional<TimeCursor> after, int limit) {
        return switch (kind) {
            case CALL ->
                calls.with(contact.id(), contact.phones(), after, limit).stream()
                        .<TimelineItem>map(CallItem::new);
            case NOTE -> notes.about(contact.id(), after, limit).stream().<TimelineItem>map(NoteItem::new);
            case TASK -> tasks.about(contact.id(), after, limit).stream().<TimelineItem>map(TaskItem::new);
            case CHANGE ->
                book.changes().of(contact.id(), after.map(place -> new Place(place.at(), place.id())), limit).stream()
                        .<TimelineItem>map(ChangeItem::new);
        };
    }
}
