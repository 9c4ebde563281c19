package io.voipcrm.core.inmemory;

import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.contact.NewContact;
import io.voipcrm.core.contact.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps contacts in memory. Thread-safe. */
public final class InMemoryContactRepository implements ContactRepository {
    private final InMemoryTransactions transactions;
    private final Rows<Long, Contact> contacts;
    private final AtomicLong ids = new AtomicLong();

    public InMemoryContactRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.contacts = new Rows<>(transactions);
    }

    @Override
    public Contact add(NewContact contact) {
        return transactions.required(() -> {
            Contact added = new Contact(ContactId.of(ids.incrementAndGet()), contact.name(), contact.phones());
            contacts.put(added.id().value(), added);
            return added;
        });
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return transactions.required(() -> contacts.get(id.value()));
    }

    @Override
    public List<Contact> withPhone(PhoneNumber number) {
        return transactions.required(() -> contacts.stream()
                .filter(contact -> contact.phones().contains(number))
                .toList());
    }
}
