package io.voipcrm.core.inmemory;

import io.voipcrm.core.tx.Transactions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Transactions over data in memory: one at a time, undone step by step when the work throws. What runs after a commit
 * runs once the next transaction may begin, so it may start one itself. Thread-safe.
 */
public final class InMemoryTransactions implements Transactions {
    private static final Logger LOG = System.getLogger(InMemoryTransactions.class.getName());

    private final ReentrantLock lock = new ReentrantLock();

    /** The running transaction; guarded by the lock, so it is always that of the thread that holds it. */
    private @Nullable Running running;

    /** Nothing in memory is ever away. */
    @Override
    public boolean passing(RuntimeException failure) {
        return false;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            return joined(work);
        }
        List<Runnable> afterCommit;
        T result;
        lock.lock();
        try {
            Running current = new Running();
            running = current;
            result = inNew(work, current);
            afterCommit = current.afterCommit;
        } finally {
            running = null;
            lock.unlock();
        }
        afterCommit.forEach(InMemoryTransactions::runQuietly);
        return result;
    }

    @Override
    public void afterCommit(Runnable action) {
        current().afterCommit.add(action);
    }

    /** Notes how to take back the change that is being made. */
    void onRollback(Runnable undo) {
        current().undo.push(undo);
    }

    /**
     * Insists on a running transaction.
     *
     * @throws IllegalStateException when there is none
     */
    void requireRunning() {
        current();
    }

    private <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            current().broken = true;
            throw e;
        }
    }

    private static <T> T inNew(Supplier<T> work, Running current) {
        boolean done = false;
        try {
            T result = work.get();
            if (current.broken) {
                throw new IllegalStateException("A part of the transaction failed, so none of it is kept");
            }
            done = true;
            return result;
        } finally {
            if (!done) {
                current.undo.forEach(Runnable::run);
            }
        }
    }

    private Running current() {
        Running current = lock.isHeldByCurrentThread() ? running : null;
        if (current == null) {
            throw new IllegalStateException("No transaction is running");
        }
        return current;
    }

    private static void runQuietly(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            // The change is committed: the caller must not take it for failed.
            LOG.log(Level.ERROR, "An action after a commit failed", e);
        }
    }

    private static final class Running {
        private final Deque<Runnable> undo = new ArrayDeque<>();
        private final List<Runnable> afterCommit = new ArrayList<>();
        private boolean broken;
    }
}
