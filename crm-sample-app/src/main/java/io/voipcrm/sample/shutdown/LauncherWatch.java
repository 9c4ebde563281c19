package io.voipcrm.sample.shutdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.Optional;

/**
 * Ends this server, and the embedded PostgreSQL it was given, when the launcher that started both is gone.
 *
 * <p>A launcher that is stopped does that itself; one that is killed can't. Where no launcher is named, nothing is
 * watched.
 */
@ApplicationScoped
class LauncherWatch {

    void watch(@Observes Startup started) {
        Optional<ProcessHandle> database = process("VOIPCRM_POSTGRESQL_PID");
        process("VOIPCRM_LAUNCHER_PID").ifPresent(launcher -> {
            var unused = launcher.onExit().thenAccept(gone -> end(database));
        });
    }

    private static void end(Optional<ProcessHandle> database) {
        // PostgreSQL then waits for its last connection, which ends with this process.
        database.ifPresent(ProcessHandle::destroy);
        // An orderly stop would wait half a minute for requests of users who lost everything else already.
        Runtime.getRuntime().halt(1);
    }

    private static Optional<ProcessHandle> process(String variable) {
        return Optional.ofNullable(System.getenv(variable)).map(Long::valueOf).flatMap(ProcessHandle::of);
    }
}
