package io.voipcrm.core.tx;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away, or two transactions in each other's way, from a mistake of ours. */
public final class DatabaseFailures {
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

    private DatabaseFailures() {}

    /** Whether the same work may succeed later: it was nobody's mistake. */
    public static boolean passing(Throwable failure) {
        return unavailable(failure) || conflict(failure);
    }

    /** Whether trying again later may help: the database can't be reached, is starting, stopping or too busy. */
    public static boolean unavailable(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof SQLException sql && unavailable(sql));
    }

    /** Whether the database broke off one of several transactions that waited for each other. */
    public static boolean conflict(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && CONFLICTS.contains(sql.getSQLState()));
    }

    private static boolean unavailable(SQLException failure) {
        if (failure instanceof SQLTransientException || failure instanceof SQLRecoverableException) {
            return true;
        }
        String state = failure.getSQLState();
        // 08: connection; 53: out of resources; 57: cancelled or shutting down; 55P03: waited too long for a lock.
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.equals("55P03"));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
