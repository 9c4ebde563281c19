package io.voipcrm.web.wiring;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thread's transactions as a server keeps them. */
final class FakeJta implements UserTransaction, TransactionSynchronizationRegistry {
    private final List<String> told = new ArrayList<>();
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> synchronizations = new ArrayList<>();
    private int status = Status.STATUS_NO_TRANSACTION;

    /** What it was asked to do, in order. */
    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void begin() {
        told.add("begin");
        status = Status.STATUS_ACTIVE;
    }

    @Override
    public void commit() throws RollbackException {
        if (status == Status.STATUS_MARKED_ROLLBACK) {
            rollback();
            throw new RollbackException("marked");
        }
        told.add("commit");
        end(Status.STATUS_COMMITTED);
    }

    @Override
    public void rollback() {
        told.add("rollback");
        end(Status.STATUS_ROLLEDBACK);
    }

    private void end(int how) {
        List<Synchronization> ends = List.copyOf(synchronizations);
        synchronizations.clear();
        resources.clear();
        status = Status.STATUS_NO_TRANSACTION;
        ends.forEach(synchronization -> synchronization.afterCompletion(how));
    }

    @Override
    public void setRollbackOnly() {
        status = Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public boolean getRollbackOnly() {
        return status == Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public int getTransactionStatus() {
        return status;
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getTransactionKey() {
        return this;
    }

    @Override
    public void putResource(Object key, @Nullable Object value) {
        resources.put(key, value);
    }

    @Override
    public @Nullable Object getResource(Object key) {
        return resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        synchronizations.add(synchronization);
    }
}
