package io.voipcrm.sample.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The last step of the run command, in a process of its own. */
public final class LauncherProcess {

    private static final String LAST_LINE_OF_BANNER = "To stop";
    private static final long START_SECONDS = 180;
    private static final long STOP_SECONDS = 90;

    private static final Path LOGS = Path.of("target", "product");

    private final Process process;
    private final Path dataDirectory;
    private final List<String> output = new ArrayList<>();
    private final CountDownLatch banner = new CountDownLatch(1);
    private final Thread reader;
    private final List<ProcessHandle> children = new ArrayList<>();

    private LauncherProcess(Process process, Path dataDirectory, Path log) {
        this.process = process;
        this.dataDirectory = dataDirectory;
        this.reader = new Thread(() -> read(log), "launcher-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the launcher with the class path of the tests and the server that the build packaged. */
    public static LauncherProcess start(Path dataDirectory, int port) throws IOException {
        return start(dataDirectory, port, Map.of());
    }

    public static LauncherProcess start(Path dataDirectory, int port, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        // It is busy for a few seconds only; the server's options come from the environment.
                        "-XX:TieredStopAtLevel=1",
                        "-Dvoipcrm.liberty=" + System.getProperty("voipcrm.liberty"),
                        "io.voipcrm.sample.launch.Launcher")
                .redirectErrorStream(true);
        builder.environment().put("VOIPCRM_DATA_DIR", dataDirectory.toString());
        builder.environment().put("HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        Path log = Files.createTempFile(Files.createDirectories(LOGS), "launcher-", ".log");
        return new LauncherProcess(builder.start(), dataDirectory, log);
    }

    /** Waits until the launcher says that everything runs. */
    public void awaitBanner() throws InterruptedException {
        boolean ready = banner.await(START_SECONDS, TimeUnit.SECONDS);
        children.addAll(process.toHandle().descendants().toList());
        children.addAll(postgres());
        assertThat(ready && process.isAlive()).as("ready: " + output()).isTrue();
    }

    /** Waits until it ends by itself. */
    public int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(START_SECONDS, TimeUnit.SECONDS)).as("ended").isTrue();
        reader.join();
        return process.exitValue();
    }

    /** Sends it the signal that asks to stop, and waits. */
    public void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(STOP_SECONDS, TimeUnit.SECONDS))
                .as("stopped")
                .isTrue();
        reader.join();
    }

    /** Kills it, so that it can't clean up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until none of its processes runs any more. */
    public void awaitEndOfChildren() {
        CompletableFuture<?>[] ends =
                children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        assertThat(CompletableFuture.allOf(ends)).succeedsWithin(Duration.ofSeconds(STOP_SECONDS));
    }

    /** Those of its processes that still run. */
    public List<ProcessHandle> survivors() {
        return children.stream().filter(ProcessHandle::isAlive).toList();
    }

    /** What it has said so far. */
    public List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    /** PostgreSQL leaves the family of the process that starts it; its own note tells which it is. */
    private List<ProcessHandle> postgres() {
        try {
            Path note = dataDirectory.resolve("postgresql").resolve("postmaster.pid");
            long pid = Long.parseLong(Files.readAllLines(note).get(0).strip());
            return ProcessHandle.of(pid).stream().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("PostgreSQL does not run", missing);
        }
    }

    private void read(Path log) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                synchronized (output) {
                    output.add(line);
                }
                if (line.contains(LAST_LINE_OF_BANNER)) {
                    banner.countDown();
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            banner.countDown();
        }
    }
}
