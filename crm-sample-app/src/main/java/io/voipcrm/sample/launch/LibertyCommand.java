package io.voipcrm.sample.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The command line of the server.
 *
 * <p>Liberty's own start script does the same by way of a shell; without the shell there is one process to watch and to
 * stop, on every operating system.
 */
final class LibertyCommand {

    static final String INSTALLATION = "voipcrm.liberty";
    private static final String FURTHER_OPTIONS = "JVM_ARGS";
    private static final String SERVER = "voipcrm";
    private static final int FIRST_JAVA_WITH_OWN_OPTIONS = 24;

    private LibertyCommand() {}

    /** The directory that the build installed Open Liberty into, given as a system property. */
    static Path installation() {
        Path installation =
                Path.of(System.getProperty(INSTALLATION, "target/liberty/wlp")).toAbsolutePath();
        if (!Files.exists(serverJar(installation))) {
            throw new LaunchFailure("Open Liberty is not in " + installation + ": build the product first");
        }
        return installation;
    }

    static List<String> in(Path installation) {
        return in(installation, System.getenv());
    }

    static List<String> in(Path installation, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-javaagent:" + installation.resolve("bin/tools/ws-javaagent.jar"));
        command.addAll(options(installation.resolve("lib/platform/java/" + javaOptions())));
        command.addAll(options(installation.resolve("usr/servers/" + SERVER + "/jvm.options")));
        command.addAll(words(environment.getOrDefault(FURTHER_OPTIONS, "")));
        command.add("-jar");
        command.add(serverJar(installation).toString());
        command.add(SERVER);
        // Liberty keeps copies of the application's jars beside the data and tells new ones by their time stamp, which
        // a reproducible build never changes: an updated product would run with the jars of the former one.
        command.add("--clean");
        return command;
    }

    private static Path serverJar(Path installation) {
        return installation.resolve("bin/tools/ws-server.jar");
    }

    private static String javaOptions() {
        return Runtime.version().feature() >= FIRST_JAVA_WITH_OWN_OPTIONS ? "java24.options" : "java9.options";
    }

    private static List<String> words(String options) {
        return Arrays.stream(options.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> options(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new LaunchFailure("Open Liberty's file " + file + " can't be read", unreadable);
        }
    }
}
