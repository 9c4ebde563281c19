package io.voipcrm.sample.launch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The Open Liberty server with the application in it, as a child process. */
final class LibertyServer implements AutoCloseable {

    private static final String PROCESS = "server";
    private static final Duration START_PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final Process process;
    private final RunningProcesses processes;
    private final Path log;
    private final URI ready;

    private LibertyServer(Process process, RunningProcesses processes, Path log, URI ready) {
        this.process = process;
        this.processes = processes;
        this.log = log;
        this.ready = ready;
    }

    static void stopLeftOver(RunningProcesses processes) {
        processes.find(PROCESS).ifPresent(RunningProcesses::stop);
    }

    static LibertyServer start(
            LaunchSettings settings, DataDirectory directory, Map<String, String> environment, RunningProcesses known) {
        ProcessBuilder builder = new ProcessBuilder(LibertyCommand.in(LibertyCommand.installation()))
                .directory(directory.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(directory.serverLog().toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("WLP_OUTPUT_DIR", directory.serverOutput().toString());
        builder.environment().put("LOG_DIR", directory.logs().toString());
        try {
            Process process = builder.start();
            known.note(PROCESS, process.toHandle());
            process.getOutputStream().close();
            return new LibertyServer(
                    process, known, directory.serverLog(), URI.create(settings.address() + "/health/ready"));
        } catch (IOException failed) {
            throw new LaunchFailure("Open Liberty can't be started: " + failed.getMessage(), failed);
        }
    }

    /** Returns once the application takes requests; tells each whole five seconds of waiting. */
    void awaitReady(Consumer<Duration> stillWaiting) throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        Instant start = Instant.now();
        Duration told = Duration.ZERO;
        while (!answers(client)) {
            if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                throw new LaunchFailure(LibertyLog.reasonToStop(log)
                        .orElse("Open Liberty ended while starting (exit code " + process.exitValue() + "); see "
                                + log));
            }
            if (LibertyLog.applicationFailed(log)) {
                throw new LaunchFailure("The application does not start; see " + log);
            }
            Duration waited = Duration.between(start, Instant.now());
            if (waited.compareTo(START_PATIENCE) > 0) {
                throw new LaunchFailure("The application is not ready after " + waited.toSeconds() + " s; see " + log);
            }
            if (waited.minus(told).toSeconds() >= 5) {
                told = Duration.ofSeconds(waited.toSeconds() / 5 * 5);
                stillWaiting.accept(told);
            }
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return log;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        processes.forget(PROCESS);
    }
}
