package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HttpPortTest {

    @Test
    void acceptsAFreePort() {
        assertThatCode(() -> HttpPort.requireUsable(settings("localhost", HttpPort.anyFree())))
                .doesNotThrowAnyException();
    }

    @Test
    void namesTheVariableThatMovesThePortWhenItIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> HttpPort.requireUsable(settings("localhost", other.getLocalPort())))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("HTTP_PORT");
        }
    }

    @Test
    void staysOnThisMachine() {
        assertThatThrownBy(() -> HttpPort.requireUsable(settings("0.0.0.0", HttpPort.anyFree())))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("HTTP_HOST")
                .hasMessageContaining("this machine only");
    }

    private static LaunchSettings settings(String host, int port) {
        return new LaunchSettings(Path.of("unused"), host, port);
    }
}
