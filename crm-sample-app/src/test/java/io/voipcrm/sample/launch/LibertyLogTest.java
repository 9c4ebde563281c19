package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibertyLogTest {

    @TempDir
    private Path temporary;

    @Test
    void tellsWhyTheApplicationRefusedToStart() throws IOException {
        Path log = Files.writeString(
                temporary.resolve("server.log"), "The server is launched.\nVoIP CRM does not start: no database\n");

        assertThat(LibertyLog.reasonToStop(log)).contains("no database");
        assertThat(LibertyLog.applicationFailed(log)).isFalse();
    }

    @Test
    void seesAnApplicationThatFailed() throws IOException {
        Path log = Files.writeString(temporary.resolve("server.log"), "E CWWKZ0002E: An exception occurred\n");

        assertThat(LibertyLog.applicationFailed(log)).isTrue();
        assertThat(LibertyLog.reasonToStop(log)).isEmpty();
    }

    @Test
    void isSilentBeforeThereIsALog() {
        assertThat(LibertyLog.applicationFailed(temporary.resolve("missing.log")))
                .isFalse();
    }
}
