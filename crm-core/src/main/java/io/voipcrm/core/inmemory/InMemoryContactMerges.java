package io.voipcrm.core.inmemory;

import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactMerge;
import io.voipcrm.core.contact.ContactMerges;
import io.voipcrm.core.contact.Stamp;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps the record of merges in memory. Thread-safe. */
final class InMemoryContactMerges implements ContactMerges {
    private final InMemoryTransactions transactions;
    private final Rows<Long, ContactMerge> merges;
    private final AtomicLong ids = new AtomicLong();

    InMemoryContactMerges(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.merges = new Rows<>(transactions);
    }

    @Override
    public ContactMerge add(ContactMerge merge) {
        return transactions.required(() -> stored(ids.incrementAndGet(), merge, false));
    }

    @Override
    public Optional<ContactMerge> findForUpdate(long id) {
        return transactions.required(() -> merges.get(id));
    }

    @Override
    public Optional<ContactMerge> newest(ContactId contact) {
        return transactions.required(() -> merges.stream()
                .filter(merge -> !merge.undone())
                .filter(merge -> merge.kept().equals(contact) || merge.gone().equals(contact))
                .max(Comparator.comparing(ContactMerge::id)));
    }

    @Override
    public boolean followed(ContactMerge merge) {
        Set<ContactId> both = Set.of(merge.kept(), merge.gone());
        return transactions.required(() -> merges.stream()
                .anyMatch(later -> later.id() > merge.id()
                        && !later.undone()
                        && (both.contains(later.kept()) || both.contains(later.gone()))));
    }

    @Override
    public List<ContactMerge> into(Collection<ContactId> contacts) {
        return transactions.required(() -> merges.stream()
                .filter(merge -> contacts.contains(merge.kept()))
                .sorted(Comparator.comparing(ContactMerge::id))
                .toList());
    }

    @Override
    public void undone(ContactMerge merge, Stamp by) {
        transactions.required(() -> stored(merge.id(), merge, true));
    }

    private ContactMerge stored(long id, ContactMerge merge, boolean undone) {
        ContactMerge stored = new ContactMerge(
                id,
                merge.kept(),
                merge.gone(),
                merge.made(),
                merge.keptVersion(),
                merge.before(),
                merge.moved(),
                undone);
        merges.put(id, stored);
        return stored;
    }
}
