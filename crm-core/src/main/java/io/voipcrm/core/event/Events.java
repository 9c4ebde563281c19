package io.voipcrm.core.event;

import io.voipcrm.core.tx.Transactions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Appends events to the log and, once they are committed, hands them to the listeners. Thread-safe. */
public final class Events {
    private static final Logger LOG = System.getLogger(Events.class.getName());

    private final EventLog log;
    private final Transactions transactions;
    private final List<CrmEventListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<CrmEvent>> followers = new CopyOnWriteArrayList<>();

    public Events(EventLog log, Transactions transactions) {
        this.log = log;
        this.transactions = transactions;
    }

    /** Lets the listener hear of everything that is committed from now on. */
    public void subscribe(CrmEventListener listener) {
        listeners.add(listener);
    }

    public void unsubscribe(CrmEventListener listener) {
        listeners.remove(listener);
    }

    /**
     * Lets a feature do what follows from others' events within the transaction that publishes them: all of it is kept,
     * or none. Unlike a listener, it makes the whole change fail when it fails.
     */
    public void follow(Consumer<CrmEvent> follower) {
        followers.add(follower);
    }

    /**
     * Publishes the event with the running transaction.
     *
     * @throws IllegalStateException when no transaction is running
     */
    public void publish(CrmEvent event) {
        LoggedEvent logged = log.append(event);
        transactions.afterCommit(() -> deliver(logged));
        followers.forEach(follower -> follower.accept(event));
    }

    private void deliver(LoggedEvent event) {
        for (CrmEventListener listener : listeners) {
            try {
                listener.on(event);
            } catch (RuntimeException e) {
                // The change is committed; one broken listener must not keep the others from hearing of it.
                LOG.log(Level.ERROR, "A listener failed on event " + event.id(), e);
            }
        }
    }
}
