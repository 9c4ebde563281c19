package io.voipcrm.core.inmemory;

import io.voipcrm.core.Stores;
import io.voipcrm.core.WorkStores;
import io.voipcrm.core.contact.ContactBook;
import java.time.Clock;

/** A whole set of stores in memory that share their transactions. What they hold is gone with the process. */
public final class InMemoryStores {
    private InMemoryStores() {}

    /**
     * A new, empty set.
     *
     * @param clock what the event log takes its times from
     */
    public static Stores create(Clock clock) {
        InMemoryTransactions transactions = new InMemoryTransactions();
        InMemoryEventLog eventLog = new InMemoryEventLog(transactions, clock);
        InMemoryAvailabilityRepository availability = new InMemoryAvailabilityRepository(transactions);
        ContactBook contactBook = InMemoryContactBook.create(transactions);
        InMemoryCallRepository calls = new InMemoryCallRepository(transactions, contactBook.contacts());
        InMemoryUserRepository users = new InMemoryUserRepository(transactions);
        return new Stores(
                transactions,
                eventLog,
                users,
                new InMemorySessionRepository(transactions),
                new InMemorySignInAttempts(transactions),
                contactBook,
                new InMemoryCredentialsRepository(transactions),
                new InMemoryDiallingRulesRepository(transactions),
                new InMemoryCompanyNumberRepository(transactions),
                new InMemoryDialAttempts(transactions),
                availability,
                calls,
                new InMemoryCallJournal(transactions),
                new WorkStores(
                        new InMemoryMissedCallRepository(transactions, contactBook.contacts()),
                        new InMemoryCallHistory(transactions, calls),
                        new InMemoryNoteRepository(transactions),
                        new InMemoryTaskRepository(transactions),
                        new InMemoryWrapUpRepository(transactions, calls)),
                new InMemoryRollupRepository(transactions, calls, availability),
                eventLog,
                new InMemoryImportRepository(transactions),
                new InMemoryContactRowSource(contactBook.contacts(), users));
    }
}
