package io.voipcrm.sample.benchmark;

import io.voipcrm.sample.database.Migrations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * A database beside the product's, on the same server, with the same schema and rows: what is done there does not keep
 * the product busy.
 */
final class SecondDatabase {
    static final String NAME = "pgbench";
    private static final String TABLES = """
            select format('%I', tablename) from pg_tables
            where schemaname = 'public' and tablename <> 'crm_schema_history' order by 1""";
    private static final String SEQUENCES =
            "select setval(format('%I', sequencename)::regclass, 1000000000) from pg_sequences where schemaname = 'public'";

    private SecondDatabase() {}

    static void make(Installation installation) throws SQLException, IOException {
        try (Connection connection = installation.superuser("voipcrm").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME + " template template0");
        }
        Migrations.migrate(installation.superuser(NAME));
        try (Connection from = installation.superuser("voipcrm").getConnection();
                Connection to = installation.superuser(NAME).getConnection();
                Statement statement = to.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String table : tables(from)) {
                copy(from, to, table);
            }
            statement.execute(SEQUENCES);
            statement.execute("analyze");
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void copy(Connection from, Connection to, String table) throws SQLException, IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        new CopyManager(from.unwrap(BaseConnection.class)).copyOut("copy " + table + " to stdout", rows);
        try (Statement statement = to.createStatement()) {
            statement.execute("delete from " + table);
        }
        new CopyManager(to.unwrap(BaseConnection.class))
                .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
    }
}
