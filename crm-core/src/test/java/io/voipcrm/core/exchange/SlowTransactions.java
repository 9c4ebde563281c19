package io.voipcrm.core.exchange;

import io.voipcrm.core.tx.Transactions;
import java.util.function.Supplier;

/** Transactions of a database before each of which something happens. */
record SlowTransactions(Transactions database, Runnable meanwhile) implements Transactions {
    @Override
    public <T> T required(Supplier<T> work) {
        meanwhile.run();
        return database.required(work);
    }

    @Override
    public boolean passing(RuntimeException failure) {
        return database.passing(failure);
    }

    @Override
    public void afterCommit(Runnable action) {
        database.afterCommit(action);
    }
}
