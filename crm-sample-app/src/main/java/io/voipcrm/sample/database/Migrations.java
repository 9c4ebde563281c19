package io.voipcrm.sample.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings a PostgreSQL database to the schema of this build.
 *
 * <p>Safe to call from several servers at once: Flyway takes a lock in the database. Calling it on a database that is
 * up to date changes nothing.
 */
public final class Migrations {

    static final String HISTORY_TABLE = "crm_schema_history";

    // On Open Liberty Flyway finds this directory by the empty file flyway.location in it.
    private static final String LOCATION = "classpath:io/voipcrm/core/persistence/migration";

    private Migrations() {}

    /**
     * Runs the migrations that the database lacks, each for as long as it needs, whatever limits statements otherwise.
     *
     * @param database its connections are for the migrations alone, not from a pool: they end without their limit
     * @throws NewerDatabaseException if a newer build has already changed the schema; nothing is touched then
     * @throws DatabaseUnavailableException if the database can't be reached, or a migration fails; what a failed
     *     migration had begun is undone
     */
    public static void migrate(DataSource database) {
        requireReachable(database);
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .callbacks(new Unhurried())
                .table(HISTORY_TABLE)
                .locations(LOCATION)
                .callbackLocations(LOCATION)
                .load();
        try {
            refuseNewerSchema(flyway);
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new DatabaseUnavailableException(
                    "The database's schema can't be brought up to date: " + oneLine(failed), failed);
        }
    }

    private static void requireReachable(DataSource database) {
        try (Connection connection = database.getConnection()) {
            connection.isValid(0);
        } catch (SQLException refused) {
            throw new DatabaseUnavailableException("The database can't be used: " + oneLine(refused), refused);
        }
    }

    // Flyway itself takes migrations it does not know for harmless.
    private static void refuseNewerSchema(Flyway flyway) {
        for (MigrationInfo migration : flyway.info().applied()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS
                    || migration.getState() == MigrationState.FUTURE_FAILED) {
                throw new NewerDatabaseException(migration.getVersion().getVersion());
            }
        }
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
