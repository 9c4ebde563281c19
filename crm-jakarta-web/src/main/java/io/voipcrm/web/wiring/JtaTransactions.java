package io.voipcrm.web.wiring;

import io.voipcrm.core.tx.DatabaseFailures;
import io.voipcrm.core.tx.Transactions;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Transactions of the server; one that a host has begun already is joined. */
final class JtaTransactions implements Transactions {
    private static final Logger LOG = System.getLogger(JtaTransactions.class.getName());
    private static final Object KEY = JtaTransactions.class;

    private final UserTransaction transaction;
    private final TransactionSynchronizationRegistry registry;

    JtaTransactions(UserTransaction transaction, TransactionSynchronizationRegistry registry) {
        this.transaction = transaction;
        this.registry = registry;
    }

    @Override
    public boolean passing(RuntimeException failure) {
        return DatabaseFailures.passing(failure);
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION ? inNew(work) : inCurrent(work);
    }

    @Override
    public void afterCommit(Runnable action) {
        if (registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("No transaction is running");
        }
        if (registry.getResource(KEY) instanceof Actions actions) {
            actions.list().add(action);
            return;
        }
        Actions actions = new Actions(new ArrayList<>(List.of(action)));
        registry.putResource(KEY, actions);
        registry.registerInterposedSynchronization(actions);
    }

    private <T> T inCurrent(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            registry.setRollbackOnly();
            throw e;
        }
    }

    private <T> T inNew(Supplier<T> work) {
        Actions actions = new Actions(new ArrayList<>());
        begin();
        T result;
        try {
            registry.putResource(KEY, actions);
            result = work.get();
        } catch (RuntimeException | Error e) {
            rollback(e);
            throw e;
        }
        commit();
        actions.run();
        return result;
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("No transaction could be begun", e);
        }
    }

    private void commit() {
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new IllegalStateException("The transaction could not be committed", e);
        }
    }

    private void rollback(Throwable cause) {
        try {
            transaction.rollback();
        } catch (SystemException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /** What follows the commit: run by us after our own transaction, by the server after a host's. */
    private record Actions(List<Runnable> list) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Everything follows the commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                run();
            }
        }

        void run() {
            for (Runnable action : list) {
                try {
                    action.run();
                } catch (RuntimeException e) {
                    LOG.log(Level.ERROR, "Something that follows a commit failed", e);
                }
            }
        }
    }
}
