package io.voipcrm.core.exchange;

import io.voipcrm.core.tx.Transactions;
import java.util.function.Supplier;

/** Transactions of a database that is away, or whose answer to a commit is lost on its way. */
final class Broken implements Transactions {
    private final Transactions database;
    private boolean away;
    private boolean answerLost;

    Broken(Transactions database) {
        this.database = database;
    }

    void away() {
        away = true;
    }

    void back() {
        away = false;
    }

    /** Of the next transaction. */
    void answerLost() {
        answerLost = true;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        if (away) {
            throw new IllegalStateException("away");
        }
        T result = database.required(work);
        if (answerLost) {
            answerLost = false;
            throw new UnsupportedOperationException("lost");
        }
        return result;
    }

    @Override
    public boolean passing(RuntimeException failure) {
        return "away".equals(failure.getMessage());
    }

    @Override
    public void afterCommit(Runnable action) {
        database.afterCommit(action);
    }
}
