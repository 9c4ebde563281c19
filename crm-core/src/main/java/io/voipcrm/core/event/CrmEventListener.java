package io.voipcrm.core.event;

/**
 * Hears of every event after it has been committed.
 *
 * <p>It is called on the thread that committed: it returns quickly, queues what takes time, and never blocks.
 */
@FunctionalInterface
public interface CrmEventListener {
    void on(LoggedEvent event);
}
