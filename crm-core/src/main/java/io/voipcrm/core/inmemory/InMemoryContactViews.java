package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactView;
import io.voipcrm.core.contact.ContactViews;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps saved views in memory. Thread-safe. */
final class InMemoryContactViews implements ContactViews {
    private final InMemoryTransactions transactions;
    private final Rows<Long, ContactView> views;
    private final AtomicLong ids = new AtomicLong();

    InMemoryContactViews(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.views = new Rows<>(transactions);
    }

    @Override
    public ContactView add(ContactView view) {
        return transactions.required(() -> {
            ContactView added = new ContactView(
                    ids.incrementAndGet(), view.owner(), view.name(), view.query(), view.columns(), view.shared());
            views.put(added.id(), added);
            return added;
        });
    }

    @Override
    public Optional<ContactView> find(long id) {
        return transactions.required(() -> views.get(id));
    }

    @Override
    public List<ContactView> of(UserId user) {
        return transactions.required(() -> views.stream()
                .filter(view -> view.shared() || view.owner().equals(user))
                .toList());
    }

    @Override
    public void update(ContactView view) {
        transactions.required(() -> views.put(view.id(), view));
    }

    @Override
    public void delete(long id) {
        transactions.required(() -> views.remove(id));
    }
}
