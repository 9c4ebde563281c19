package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.sample.database.Migrations;
import io.voipcrm.sample.database.NewerDatabaseException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that a newer build has used is left alone. */
class NewerDatabaseIT {

    @TempDir
    private Path temporary;

    @Test
    void isRefusedWithItsVersion() throws IOException, SQLException {
        try (DataDirectory directory = DataDirectory.open(temporary.resolve("data"));
                EmbeddedDatabase database = start(directory)) {
            Migrations.migrate(database.connections());
            addMigrationOfANewerBuild(database);

            assertThatThrownBy(() -> Migrations.migrate(database.connections()))
                    .isInstanceOf(NewerDatabaseException.class)
                    .hasMessageContaining("schema version 999");
        }
    }

    private static EmbeddedDatabase start(DataDirectory directory) {
        return EmbeddedDatabase.start(
                directory, Secrets.in(directory.secrets()), new RunningProcesses(directory.running()));
    }

    private static void addMigrationOfANewerBuild(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into crm_schema_history
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (999, '999', 'tomorrow', 'SQL', 'V999__tomorrow.sql', 1, 'test', 1, true)
                    """);
        }
    }
}
