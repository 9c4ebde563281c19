package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.Stores;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets two transactions meet. */
record Meanwhile(TestDatabase database, Stores stores) {
    private static final int PATIENCE_SECONDS = 30;

    /** Begins the work within the other transaction, which ends once the work waits for it, or is done. */
    <T> CompletableFuture<T> begun(Runnable other, Supplier<T> work) {
        return stores.transactions().required(() -> {
            other.run();
            CompletableFuture<T> begun = CompletableFuture.supplyAsync(work);
            while (!begun.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            return begun;
        });
    }

    /** What the work comes to. */
    <T> T result(Runnable other, Supplier<T> work) throws Exception {
        return begun(other, work).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private boolean somebodyWaits() {
        try (Connection connection = database.plain().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            row.next();
            return row.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
