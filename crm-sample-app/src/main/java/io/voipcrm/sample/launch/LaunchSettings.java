package io.voipcrm.sample.launch;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user's environment asks of the run command.
 *
 * @param dataDirectory where everything lives that survives a restart
 * @param host name or address of the loopback interface to listen on
 * @param port TCP port of the web application
 */
record LaunchSettings(Path dataDirectory, String host, int port) {

    static final String DATA_DIRECTORY = "VOIPCRM_DATA_DIR";
    static final String HOST = "HTTP_HOST";
    static final String PORT = "HTTP_PORT";

    private static final String DEFAULT_PORT = "9080";
    private static final int HIGHEST_PORT = 65_535;

    static LaunchSettings from(Map<String, String> environment, Path home) {
        String directory = value(environment, DATA_DIRECTORY);
        Path dataDirectory = directory == null ? home.resolve(".voipcrm") : Path.of(directory);
        String host = value(environment, HOST);
        return new LaunchSettings(
                dataDirectory.toAbsolutePath().normalize(), host == null ? "localhost" : host, port(environment));
    }

    /** Where a browser finds the application, without a slash at the end. */
    String address() {
        return "http://" + host + ":" + port;
    }

    private static int port(Map<String, String> environment) {
        String given = value(environment, PORT);
        String text = given == null ? DEFAULT_PORT : given;
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new LaunchFailure(notAPort(text), notANumber);
        }
        throw new LaunchFailure(notAPort(text));
    }

    private static String notAPort(String text) {
        return PORT + " is \"" + text + "\": it must be a port number from 1 to " + HIGHEST_PORT;
    }

    private static @Nullable String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
