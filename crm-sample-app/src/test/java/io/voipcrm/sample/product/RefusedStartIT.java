package io.voipcrm.sample.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who can't have the product is told why, in one line. */
class RefusedStartIT {

    @TempDir
    private Path temporary;

    @Test
    void aPortThatIsTaken() throws IOException, InterruptedException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LauncherProcess launcher = LauncherProcess.start(temporary.resolve("data"), other.getLocalPort());

            assertRefused(launcher, "Port " + other.getLocalPort(), "HTTP_PORT");
        }
    }

    @Test
    void aDataDirectoryThatCannotBeMade() throws IOException, InterruptedException {
        Path file = Files.createFile(temporary.resolve("file"));

        LauncherProcess launcher = LauncherProcess.start(file.resolve("data"), RunningProduct.freePort());

        assertRefused(launcher, file.resolve("data").toString(), "VOIPCRM_DATA_DIR");
    }

    private static void assertRefused(LauncherProcess launcher, String... parts) throws InterruptedException {
        assertThat(launcher.awaitEnd()).isEqualTo(1);
        assertThat(launcher.output().stream().filter(line -> !line.isBlank()))
                .singleElement()
                .asString()
                .startsWith("VoIP CRM can't run: ")
                .contains(parts);
    }
}
