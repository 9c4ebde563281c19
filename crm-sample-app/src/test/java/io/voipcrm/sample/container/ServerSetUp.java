package io.voipcrm.sample.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged server's configuration, an empty PostgreSQL and a free port, for the server that Arquillian starts. */
final class ServerSetUp implements AutoCloseable {

    private static final Path USER_DIRECTORY =
            Path.of("target", "container", "usr").toAbsolutePath();

    private static final Pattern APPLICATION = Pattern.compile("<webApplication.*</webApplication>", Pattern.DOTALL);

    // Arquillian takes any Java process of the machine whose command line names its server for that server.
    private static final String SERVER = "tests-" + ProcessHandle.current().pid();

    private final EmbeddedPostgres database;

    private ServerSetUp(EmbeddedPostgres database) {
        this.database = database;
    }

    static ServerSetUp begin() {
        try {
            Files.createDirectories(USER_DIRECTORY);
            Redirect log = Redirect.to(USER_DIRECTORY.resolve("postgresql.log").toFile());
            EmbeddedPostgres database =
                    EmbeddedPostgres.builder().setOutputRedirector(log).start();
            prepareServer(database.getJdbcUrl("postgres", "postgres"));
            System.setProperty("voipcrm.container", USER_DIRECTORY.toString());
            System.setProperty("voipcrm.container.server", SERVER);
            return new ServerSetUp(database);
        } catch (IOException failed) {
            throw new AssertionError("The server for the container tests can't be prepared", failed);
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }

    private static void prepareServer(String databaseUrl) throws IOException {
        Path packaged = Path.of(System.getProperty("voipcrm.liberty"), "usr", "servers", "voipcrm");
        Path server = USER_DIRECTORY.resolve("servers").resolve(SERVER);
        for (String part : List.of("jvm.options", "bootstrap.properties", "jdbc")) {
            copy(packaged.resolve(part), server.resolve(part));
        }
        String settings = Files.readString(packaged.resolve("server.xml"));
        Files.writeString(
                server.resolve("server.xml"), APPLICATION.matcher(settings).replaceAll(""));
        Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        Files.writeString(overrides.resolve("arquillian.xml"), """
                <server>
                  <featureManager><feature>localConnector-1.0</feature></featureManager>
                  <config updateTrigger="polled"/>
                </server>
                """);
        Files.write(
                server.resolve("server.env"),
                List.of(
                        "JAVA_HOME=" + System.getProperty("java.home"),
                        "HTTP_HOST=localhost",
                        "HTTP_PORT=" + freePort(),
                        "VOIPCRM_MODE=demo",
                        "PUBLIC_BASE_URL=http://localhost:9080",
                        "DATABASE_URL=" + databaseUrl,
                        "DATABASE_USER=postgres",
                        "DATABASE_PASSWORD=unused",
                        "JWT_SECRET=0123456789012345678901234567890123456789",
                        "ENCRYPTION_KEY=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                        "ltpa_keys_password=unused"));
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            try (Stream<Path> children = Files.list(from)) {
                for (Path child : children.toList()) {
                    copy(child, to.resolve(child.getFileName()));
                }
            }
        } else {
            Files.createDirectories(to.getParent());
            Files.deleteIfExists(to);
            Files.copy(from, to);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
