package io.voipcrm.core.tx;

import java.util.function.Supplier;

/**
 * Runs work atomically: all of it is kept, or none.
 *
 * <p>Implementations are thread-safe. Work that throws is rolled back and the exception reaches the caller unchanged.
 */
public interface Transactions {
    /** Runs the work in the caller's transaction, or in a new one that is committed before this returns. */
    <T> T required(Supplier<T> work);

    /**
     * Runs the action once the current transaction has committed, in the order of registration; never when it rolls
     * back. An action's failure reaches nobody: it must deal with its own errors.
     *
     * @throws IllegalStateException when no transaction is running
     */
    void afterCommit(Runnable action);

    /**
     * Whether work that failed like that may succeed when it is done again later, because what it is kept in was away or
     * too busy. What the work itself got wrong fails each time.
     */
    boolean passing(RuntimeException failure);

    /** Runs the work like {@link #required(Supplier)}, for work without a result. */
    default void required(Runnable work) {
        required(() -> {
            work.run();
            return true;
        });
    }
}
