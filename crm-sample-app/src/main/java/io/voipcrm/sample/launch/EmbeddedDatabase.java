package io.voipcrm.sample.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL server of the demo: its files are in the data directory, it listens on loopback only. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "voipcrm";
    static final String USER = "voipcrm";
    private static final String PROCESS = "postgresql";
    private static final String PASSWORD = "DATABASE_PASSWORD";
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final RunningProcesses processes;
    private final ProcessHandle process;
    private final String password;

    private EmbeddedDatabase(
            EmbeddedPostgres server, RunningProcesses processes, ProcessHandle process, String password) {
        this.server = server;
        this.processes = processes;
        this.process = process;
        this.password = password;
    }

    /** Starts the server, making the database at the first start; anything it keeps is durable at commit. */
    static EmbeddedDatabase start(DataDirectory directory, Secrets secrets, RunningProcesses processes) {
        processes.find(PROCESS).ifPresent(RunningProcesses::stop);
        Postmaster.in(directory.database()).ifPresent(stranger -> {
            throw new LaunchFailure("PostgreSQL (process " + stranger.pid() + ") is already running from "
                    + directory.database() + ": stop it, or set " + LaunchSettings.DATA_DIRECTORY
                    + " to another directory");
        });
        String known = secrets.find(PASSWORD);
        EmbeddedPostgres server = startServer(directory, known);
        try {
            ProcessHandle process = Postmaster.in(directory.database())
                    .orElseThrow(() ->
                            new LaunchFailure("PostgreSQL stopped while starting; see " + directory.databaseLog()));
            processes.note(PROCESS, process);
            String password = known == null ? DatabaseAccess.closeToOthers(server, directory.database()) : known;
            secrets.keep(PASSWORD, password);
            return new EmbeddedDatabase(server, processes, process, password);
        } catch (SQLException | IOException | RuntimeException failed) {
            closeQuietly(server, failed);
            throw failed instanceof LaunchFailure failure
                    ? failure
                    : new LaunchFailure("The database can't be prepared: " + failed.getMessage(), failed);
        }
    }

    private static EmbeddedPostgres startServer(DataDirectory directory, @Nullable String password) {
        try {
            Files.createDirectories(directory.database());
            if (password == null) {
                DatabaseAccess.openForSetUp(directory.database());
            }
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(directory.database())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(directory.binaries().toFile())
                    .setRegisterShutdownHook(false)
                    .setPort(HttpPort.anyFree())
                    .setPGStartupWait(START_PATIENCE)
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("lc_messages", "C")
                    .setOutputRedirector(
                            Redirect.appendTo(directory.databaseLog().toFile()))
                    .setErrorRedirector(
                            Redirect.appendTo(directory.databaseLog().toFile()));
            if (password != null) {
                builder.setConnectConfig("password", password);
            }
            return builder.start();
        } catch (IOException | IllegalStateException failed) {
            throw new LaunchFailure(whyNot(directory, failed), failed);
        }
    }

    private static String whyNot(DataDirectory directory, Exception failed) {
        if ("root".equals(System.getProperty("user.name"))
                && !Files.exists(directory.database().resolve("PG_VERSION"))) {
            return "PostgreSQL can't be made as root here, for want of user namespaces: run as another user; see "
                    + directory.databaseLog();
        }
        return "PostgreSQL does not start (" + failed.getMessage() + "); see " + directory.databaseLog();
    }

    private static void closeQuietly(EmbeddedPostgres server, Exception reason) {
        try {
            server.close();
        } catch (IOException failed) {
            reason.addSuppressed(failed);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    String password() {
        return password;
    }

    long pid() {
        return process.pid();
    }

    /** Connections without a pool or a time limit, for the migrations. */
    DataSource connections() {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(url());
        connections.setUser(USER);
        connections.setPassword(password);
        return connections;
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (process.isAlive()) {
            RunningProcesses.stop(process);
        }
        processes.forget(PROCESS);
    }
}
