package io.voipcrm.core;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Work that may take longer than the seconds in which others are due, done beside them and never twice at once. It says
 * so when it fails, once until it works again. Thread-safe.
 */
final class Aside implements Runnable {
    private static final Logger LOG = System.getLogger(Aside.class.getName());

    private final String name;
    private final Executor executor;
    private final Runnable work;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();

    Aside(String name, Executor executor, Runnable work) {
        this.name = name;
        this.executor = executor;
        this.work = work;
    }

    /** Has the work begun, unless it is under way or nobody is free for it. */
    @Override
    public void run() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        boolean begun = false;
        try {
            executor.execute(this::work);
            begun = true;
        } catch (RejectedExecutionException full) {
            // Somebody may be free a second later.
        } finally {
            if (!begun) {
                busy.set(false);
            }
        }
    }

    private void work() {
        try {
            work.run();
            failing.set(false);
        } catch (RuntimeException e) {
            if (failing.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, name + " could not be done", e);
            }
        } finally {
            busy.set(false);
        }
    }
}
