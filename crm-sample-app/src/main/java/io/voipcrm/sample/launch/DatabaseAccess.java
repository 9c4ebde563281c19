package io.voipcrm.sample.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Who may connect to the embedded database.
 *
 * <p>Other users of the machine reach the loopback interface too, so a password is asked for. It is set while the
 * server trusts everyone for the moment of its first start; a start that is cut short there begins again the same way.
 */
final class DatabaseAccess {

    private static final String RULES = "pg_hba.conf";

    private DatabaseAccess() {}

    static void openForSetUp(Path database) throws IOException {
        if (Files.exists(database.resolve(RULES))) {
            write(database, "trust");
        }
    }

    /** Makes role and database where they are missing and returns the password that is needed from now on. */
    static String closeToOthers(EmbeddedPostgres server, Path database) throws SQLException, IOException {
        String password = Secrets.random();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "pg_roles where rolname", EmbeddedDatabase.USER)) {
                statement.execute("create role " + EmbeddedDatabase.USER + " login");
            }
            if (isMissing(statement, "pg_database where datname", EmbeddedDatabase.NAME)) {
                statement.execute("create database " + EmbeddedDatabase.NAME + " owner " + EmbeddedDatabase.USER
                        + " template template0 encoding 'UTF8' locale 'C.UTF-8' locale_provider builtin");
            }
            statement.execute("alter role " + EmbeddedDatabase.USER + " password '" + password + "'");
            statement.execute("alter role postgres password '" + password + "'");
            write(database, "scram-sha-256");
            statement.execute("select pg_reload_conf()");
        }
        return password;
    }

    private static boolean isMissing(Statement statement, String place, String name) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select 1 from " + place + " = '" + name + "'")) {
            return !rows.next();
        }
    }

    private static void write(Path database, String method) throws IOException {
        Files.writeString(database.resolve(RULES), "host all all 127.0.0.1/32 " + method + "\n");
    }
}
