package io.voipcrm.core.inmemory;

import io.voipcrm.core.contact.ContactChange;
import io.voipcrm.core.contact.ContactChanges;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.MemberChange;
import io.voipcrm.core.contact.Stamp;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps the records of changes in memory. Thread-safe. */
final class InMemoryContactChanges implements ContactChanges {
    private static final Comparator<ContactChange> NEWEST_FIRST = Comparator.comparing(
                    (ContactChange change) -> change.made().at())
            .thenComparing(ContactChange::id)
            .reversed();

    private final InMemoryTransactions transactions;
    private final InMemoryContactRepository contacts;
    private final Rows<Long, ContactChange> changes;
    private final AtomicLong ids = new AtomicLong();

    InMemoryContactChanges(InMemoryTransactions transactions, InMemoryContactRepository contacts) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.changes = new Rows<>(transactions);
    }

    @Override
    public void add(ContactId contact, Stamp made, ContactChange.Kind kind, List<MemberChange> members) {
        transactions.required(() -> {
            long id = ids.incrementAndGet();
            changes.put(id, new ContactChange(id, contact, made, kind, members));
        });
    }

    @Override
    public void addAll(Collection<ContactId> changed, Stamp made, ContactChange.Kind kind) {
        transactions.required(() -> changed.forEach(contact -> add(contact, made, kind, List.of())));
    }

    @Override
    public void addAll(Map<ContactId, List<MemberChange>> changed, Stamp made) {
        transactions.required(
                () -> changed.forEach((contact, members) -> add(contact, made, ContactChange.Kind.CHANGED, members)));
    }

    @Override
    public List<ContactChange> of(ContactId contact, Optional<Place> before, int limit) {
        return transactions.required(() -> contacts.find(contact).isEmpty()
                ? List.of()
                : changes.stream()
                        .filter(change -> change.contact().equals(contact))
                        .filter(change -> before.isEmpty() || isBefore(change, before.get()))
                        .sorted(NEWEST_FIRST)
                        .limit(limit)
                        .toList());
    }

    private static boolean isBefore(ContactChange change, Place place) {
        int moments = change.made().at().compareTo(place.at());
        return moments < 0 || (moments == 0 && change.id() < place.id());
    }
}
