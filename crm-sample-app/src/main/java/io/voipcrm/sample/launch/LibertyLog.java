package io.voipcrm.sample.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the server's log tells about a start that failed. */
final class LibertyLog {

    /** The application says after these words why it refuses to start. */
    static final String REFUSAL = "VoIP CRM does not start: ";

    private static final String APPLICATION_FAILED = "CWWKZ0002E";

    private LibertyLog() {}

    static Optional<String> reasonToStop(Path log) {
        return read(log)
                .lines()
                .filter(line -> line.contains(REFUSAL))
                .map(line -> line.substring(line.indexOf(REFUSAL) + REFUSAL.length()))
                .findFirst();
    }

    static boolean applicationFailed(Path log) {
        return read(log).contains(APPLICATION_FAILED);
    }

    private static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException notYetThere) {
            return "";
        }
    }
}
