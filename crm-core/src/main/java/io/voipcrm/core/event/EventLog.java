package io.voipcrm.core.event;

import java.util.List;
import java.util.OptionalLong;

/** The durable record of what has happened, in the order in which readers may rely on it. Thread-safe. */
public interface EventLog {
    /**
     * Appends the event in the running transaction: it is never seen if that rolls back.
     *
     * @throws IllegalStateException when no transaction is running
     */
    LoggedEvent append(CrmEvent event);

    /**
     * The committed events after the position, oldest first, {@code limit} at most. Whoever reads on from the last
     * {@link LoggedEvent#position()} misses none, however late a transaction commits; some may come twice.
     */
    List<LoggedEvent> after(long position, int limit);

    /** A position from which reading yields everything that is committed from now on. */
    long head();

    /** The oldest position from which the log can still be read without a gap; empty when nothing was appended. */
    OptionalLong tail();
}
