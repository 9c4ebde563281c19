package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProcessesTest {

    @TempDir
    private Path temporary;

    private Process child;

    @BeforeEach
    void startAProcessThatWaits() throws IOException {
        child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jshell")
                        .toString())
                .redirectErrorStream(true)
                .start();
    }

    @AfterEach
    void endIt() {
        child.destroyForcibly();
    }

    @Test
    void areFoundByTheNextLauncher() {
        new RunningProcesses(file()).note("server", child.toHandle());

        assertThat(new RunningProcesses(file()).find("server")).contains(child.toHandle());
        assertThat(new RunningProcesses(file()).find("postgresql")).isEmpty();
    }

    @Test
    void areNotFoundOnceTheyHaveEnded() {
        RunningProcesses processes = new RunningProcesses(file());
        processes.note("server", child.toHandle());

        RunningProcesses.stop(child.toHandle());

        assertThat(child.isAlive()).isFalse();
        assertThat(processes.find("server")).isEmpty();
    }

    @Test
    void areNotConfusedWithAnotherProcessThatGotTheSameNumber() throws IOException {
        Files.writeString(file(), "server=" + child.pid() + " 2001-01-01T00\\:00\\:00Z\n");

        assertThat(new RunningProcesses(file()).find("server")).isEmpty();
    }

    private Path file() {
        return temporary.resolve("running.properties");
    }
}
