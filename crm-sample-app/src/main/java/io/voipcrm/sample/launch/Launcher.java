package io.voipcrm.sample.launch;

import io.voipcrm.sample.database.DatabaseUnavailableException;
import io.voipcrm.sample.database.Migrations;
import io.voipcrm.sample.database.NewerDatabaseException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the whole product on one machine until it is told to stop: PostgreSQL, the schema, the server.
 *
 * <p>Each foreseeable failure is one line on the error stream and exit code 1.
 */
public final class Launcher {

    private final LaunchSettings settings;
    private final Shutdown shutdown;

    private Launcher(LaunchSettings settings, Shutdown shutdown) {
        this.settings = settings;
        this.shutdown = shutdown;
    }

    /** Takes no arguments; the environment has the settings. */
    public static void main(String[] arguments) throws InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::stopAll, "stop"));
        try {
            LaunchSettings settings = LaunchSettings.from(System.getenv(), Path.of(System.getProperty("user.home")));
            new Launcher(settings, shutdown).run();
        } catch (LaunchFailure | NewerDatabaseException | DatabaseUnavailableException foreseen) {
            shutdown.awaitIfStopping();
            Console.problem("");
            Console.problem("VoIP CRM can't run: " + foreseen.getMessage());
            System.exit(1);
        } catch (RuntimeException unforeseen) {
            shutdown.awaitIfStopping();
            throw unforeseen;
        }
    }

    private void run() throws InterruptedException {
        LibertyCommand.installation();
        DataDirectory directory = shutdown.start(() -> DataDirectory.open(settings.dataDirectory()));
        RunningProcesses processes = new RunningProcesses(directory.running());
        LibertyServer.stopLeftOver(processes);
        HttpPort.requireUsable(settings);
        Secrets secrets = Secrets.in(directory.secrets());

        Console.say("Starting PostgreSQL in " + directory.database());
        EmbeddedDatabase database = shutdown.start(() -> EmbeddedDatabase.start(directory, secrets, processes));
        Migrations.migrate(database.connections());

        Console.say("Starting Open Liberty on " + settings.address() + " (about ten seconds)");
        LibertyServer server = shutdown.start(
                () -> LibertyServer.start(settings, directory, environment(database, secrets), processes));
        server.awaitReady(waited -> Console.say("  still starting after " + waited.toSeconds() + " s"));
        Banner.lines(settings).forEach(Console::say);

        int exitCode = server.awaitEnd();
        shutdown.awaitIfStopping();
        throw new LaunchFailure("Open Liberty ended with exit code " + exitCode + "; see " + server.log());
    }

    private Map<String, String> environment(EmbeddedDatabase database, Secrets secrets) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("VOIPCRM_MODE", "demo");
        environment.put("HTTP_HOST", settings.host());
        environment.put("HTTP_PORT", Integer.toString(settings.port()));
        environment.put("PUBLIC_BASE_URL", settings.address());
        environment.put("DATABASE_URL", database.url());
        environment.put("DATABASE_USER", EmbeddedDatabase.USER);
        environment.put("DATABASE_PASSWORD", database.password());
        environment.put("JWT_SECRET", secrets.get("JWT_SECRET"));
        environment.put("ENCRYPTION_KEY", secrets.get("ENCRYPTION_KEY"));
        environment.put("ltpa_keys_password", secrets.get("LTPA_KEYS_PASSWORD"));
        environment.put(
                "VOIPCRM_LAUNCHER_PID", Long.toString(ProcessHandle.current().pid()));
        environment.put("VOIPCRM_POSTGRESQL_PID", Long.toString(database.pid()));
        return environment;
    }
}
