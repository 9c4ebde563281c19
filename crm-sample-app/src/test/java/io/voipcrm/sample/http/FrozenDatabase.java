package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL with all its processes stopped: it takes connections and answers nothing, until this is closed. */
final class FrozenDatabase implements AutoCloseable {
    private final List<String> processes;

    private FrozenDatabase(List<String> processes) {
        this.processes = processes;
    }

    static FrozenDatabase of(Path dataDirectory) throws IOException, InterruptedException {
        Path note = dataDirectory.resolve("postgresql").resolve("postmaster.pid");
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(note).get(0).strip()))
                .orElseThrow();
        signal("STOP", List.of(String.valueOf(postmaster.pid())));
        FrozenDatabase frozen = new FrozenDatabase(Stream.concat(postmaster.children(), Stream.of(postmaster))
                .map(process -> String.valueOf(process.pid()))
                .toList());
        signal("STOP", frozen.processes);
        return frozen;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        signal("CONT", processes);
    }

    private static void signal(String name, List<String> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        command.addAll(processes);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(String.join(" ", command))
                .isZero();
    }
}
