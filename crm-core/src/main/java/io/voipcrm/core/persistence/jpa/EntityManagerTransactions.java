package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.tx.DatabaseFailures;
import io.voipcrm.core.tx.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Transactions for plain Java hosts: an entity manager per transaction, bound to the thread, resource-local. Thread-safe.
 */
public final class EntityManagerTransactions implements Transactions {
    private static final Logger LOG = System.getLogger(EntityManagerTransactions.class.getName());

    private final EntityManagerFactory factory;
    /** Not static: each of several engines in a process has transactions of its own. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    public EntityManagerTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /**
     * The entity manager of the running transaction, for the stores.
     *
     * @throws IllegalStateException when none is running
     */
    public EntityManager entityManager() {
        return current().manager;
    }

    @Override
    public boolean passing(RuntimeException failure) {
        return DatabaseFailures.passing(failure);
    }

    @Override
    public <T> T required(Supplier<T> work) {
        Running outer = running.get();
        if (outer != null) {
            return joined(work, outer);
        }
        Running current = new Running(factory.createEntityManager());
        running.set(current);
        T result;
        try {
            result = inNew(work, current.manager);
        } finally {
            running.remove();
            current.manager.close();
        }
        current.afterCommit.forEach(EntityManagerTransactions::runQuietly);
        return result;
    }

    @Override
    public void afterCommit(Runnable action) {
        current().afterCommit.add(action);
    }

    private static <T> T joined(Supplier<T> work, Running outer) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            outer.manager.getTransaction().setRollbackOnly();
            throw e;
        }
    }

    private static <T> T inNew(Supplier<T> work, EntityManager manager) {
        manager.getTransaction().begin();
        boolean committed = false;
        try {
            // A provider may otherwise read on another connection until the first change, and so outside of this
            // transaction's locks.
            manager.runWithConnection(connection -> {});
            T result = work.get();
            if (manager.getTransaction().getRollbackOnly()) {
                throw new IllegalStateException("A part of the transaction failed, so none of it is kept");
            }
            manager.getTransaction().commit();
            committed = true;
            return result;
        } finally {
            if (!committed && manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
        }
    }

    private Running current() {
        Running current = running.get();
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
        private final EntityManager manager;
        private final List<Runnable> afterCommit = new ArrayList<>();

        Running(EntityManager manager) {
            this.manager = manager;
        }
    }
}
