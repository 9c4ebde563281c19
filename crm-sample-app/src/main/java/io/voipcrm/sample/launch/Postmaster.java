package io.voipcrm.sample.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the PostgreSQL server that runs from a directory, by the note it keeps there itself. */
final class Postmaster {

    private Postmaster() {}

    /** Empty if none runs: the note may be left over from a crash, and its number be another program's by now. */
    static Optional<ProcessHandle> in(Path database) {
        Path note = database.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(note);
            long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.get(0).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(Postmaster::isPostgres);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }
}
