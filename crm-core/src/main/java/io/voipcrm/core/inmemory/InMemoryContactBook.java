package io.voipcrm.core.inmemory;

import io.voipcrm.core.contact.ContactBook;

/** Everything about contacts in memory. */
final class InMemoryContactBook {
    private InMemoryContactBook() {}

    static ContactBook create(InMemoryTransactions transactions) {
        InMemoryContactRepository contacts = new InMemoryContactRepository(transactions);
        return new ContactBook(
                contacts,
                new InMemoryCompanyRepository(transactions, contacts),
                new InMemoryContactChanges(transactions, contacts),
                new InMemoryContactFields(transactions),
                new InMemoryContactViews(transactions),
                new InMemoryContactDuplicates(transactions, contacts),
                new InMemoryContactMerges(transactions));
    }
}
