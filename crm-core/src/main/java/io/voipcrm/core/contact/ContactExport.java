package io.voipcrm.core.contact;

import io.voipcrm.core.tx.Transactions;
import java.util.List;
import java.util.Optional;

/**
 * The contacts that match a filter, read chunk by chunk: however many there are, one chunk is in memory, and no
 * transaction stays open in between. What changes its place in the meantime may come twice or not at all. For one
 * thread.
 */
public final class ContactExport {
    private static final int CHUNK = 1_000;

    private final ContactRepository contacts;
    private final ContactFilter filter;
    private final ContactOrder order;
    private final Transactions transactions;
    private Optional<ContactCursor> after = Optional.empty();
    private boolean over;

    ContactExport(ContactRepository contacts, ContactFilter filter, ContactOrder order, Transactions transactions) {
        this.contacts = contacts;
        this.filter = filter;
        this.order = order;
        this.transactions = transactions;
    }

    /** The next contacts; empty when there are none left. */
    public List<Contact> next() {
        if (over) {
            return List.of();
        }
        List<Contact> chunk = transactions.required(() -> contacts.page(filter, order, after, CHUNK));
        over = chunk.size() < CHUNK;
        if (!chunk.isEmpty()) {
            after = Optional.of(ContactCursor.after(chunk.get(chunk.size() - 1), order));
        }
        return chunk;
    }
}
