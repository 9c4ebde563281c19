package io.voipcrm.sample.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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
    private static final String LOCATION = "classpath:io/voipcrm/core/persistence/migration";

    private Migrations() {}

    /**
     * Runs the migrations that the database lacks.
     *
     * @throws NewerDatabaseException if a newer build has already changed the schema; nothing is touched then
     */
    public static void migrate(DataSource database) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .table(HISTORY_TABLE)
                .locations(LOCATION)
                .load();
        refuseNewerSchema(flyway);
        flyway.migrate();
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
}
