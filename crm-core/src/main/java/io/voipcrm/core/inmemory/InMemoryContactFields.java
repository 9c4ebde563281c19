package io.voipcrm.core.inmemory;

import io.voipcrm.core.contact.ContactField;
import io.voipcrm.core.contact.ContactFields;
import io.voipcrm.core.contact.FieldDefinition;
import io.voipcrm.core.contact.FieldTakenException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps the company's own fields in memory. Thread-safe. */
final class InMemoryContactFields implements ContactFields {
    private final InMemoryTransactions transactions;
    private final Rows<Long, ContactField> fields;
    private final AtomicLong ids = new AtomicLong();

    InMemoryContactFields(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.fields = new Rows<>(transactions);
    }

    @Override
    public List<ContactField> all() {
        return transactions.required(() -> fields.stream()
                .sorted(Comparator.comparingInt(
                                (ContactField field) -> field.definition().position())
                        .thenComparingLong(ContactField::id))
                .toList());
    }

    @Override
    public Optional<ContactField> find(long id) {
        return transactions.required(() -> fields.get(id));
    }

    @Override
    public ContactField add(FieldDefinition definition) {
        return transactions.required(() -> {
            if (fields.stream().anyMatch(field -> field.definition().key().equals(definition.key()))) {
                throw new FieldTakenException();
            }
            ContactField added = new ContactField(ids.incrementAndGet(), definition);
            fields.put(added.id(), added);
            return added;
        });
    }

    @Override
    public void update(ContactField field) {
        transactions.required(() -> fields.put(field.id(), field));
    }
}
