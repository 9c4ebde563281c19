package io.voipcrm.sample.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migrations on a database whose administrator limits how long a statement may run. */
class MigrationsIT {

    // Every change of the schema writes down the limit it ran under; the limit of the session itself is 10 s.
    private static final String LIMIT_AND_WITNESS = """
            alter database postgres set statement_timeout = '10s';
            create schema beside;
            create table beside.witness (command text, statement_timeout text);
            create function beside.note_the_limit() returns event_trigger language plpgsql as $$
            begin
                insert into beside.witness values (tg_tag, current_setting('statement_timeout'));
            end $$;
            create event trigger note_the_limit on ddl_command_end execute function beside.note_the_limit();
            """;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.DISCARD)
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void mayTakeAsLongAsTheyNeed() throws SQLException {
        DataSource database = server.getPostgresDatabase();
        run(database, LIMIT_AND_WITNESS);
        assertThat(asked(database, "show statement_timeout")).isEqualTo("10s");

        Migrations.migrate(database);

        assertThat(asked(database, "select count(*) > 0 from beside.witness where command = 'CREATE TABLE'"))
                .isEqualTo("t");
        assertThat(asked(database, "select string_agg(distinct statement_timeout, ', ') from beside.witness"))
                .isEqualTo("0");
        assertThat(asked(database, "show statement_timeout")).isEqualTo("10s");
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String asked(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
