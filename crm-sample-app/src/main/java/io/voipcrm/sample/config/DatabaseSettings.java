package io.voipcrm.sample.config;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach the PostgreSQL database.
 *
 * @param url JDBC address
 * @param user role that owns the schema
 * @param password of that role; never part of {@link #toString()}
 */
public record DatabaseSettings(String url, String user, String password) {

    private static final int CONNECT_SECONDS = 10;

    /** Connections without a pool and without a limit on how long a statement runs: for the migrations. */
    public DataSource directConnections() {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(url);
        connections.setUser(user);
        connections.setPassword(password);
        connections.setConnectTimeout(CONNECT_SECONDS);
        return connections;
    }

    @Override
    public String toString() {
        return "DatabaseSettings[user=" + user + "]";
    }
}
