package io.voipcrm.sample.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A note of the processes that a launcher has started, for the next launcher, should this one be killed.
 *
 * <p>A process is known by its number and the time it started, so that a number given to another program since then is
 * never taken for ours.
 */
final class RunningProcesses {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path file;
    private final Properties noted = new Properties();

    RunningProcesses(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                noted.load(reader);
            } catch (IOException unreadable) {
                throw new LaunchFailure("The file " + file + " can't be read: " + unreadable, unreadable);
            }
        }
    }

    void note(String name, ProcessHandle process) {
        noted.setProperty(name, process.pid() + " " + startOf(process));
        write();
    }

    void forget(String name) {
        noted.remove(name);
        write();
    }

    /** The process noted under that name, if it still runs. */
    Optional<ProcessHandle> find(String name) {
        String[] parts = noted.getProperty(name, "").split(" ", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).equals(parts[1]));
    }

    /** Asks the process to stop, then makes it; returns once it is gone. */
    static void stop(ProcessHandle process) {
        process.destroy();
        if (!ended(process, PATIENCE)) {
            process.destroyForcibly();
            ended(process, PATIENCE);
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private void write() {
        try (Writer writer = Files.newBufferedWriter(file)) {
            noted.store(writer, null);
        } catch (IOException unwritable) {
            throw new LaunchFailure("The file " + file + " can't be written: " + unwritable, unwritable);
        }
    }
}
