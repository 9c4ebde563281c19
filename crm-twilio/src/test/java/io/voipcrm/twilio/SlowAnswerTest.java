package io.voipcrm.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.exception.ApiConnectionException;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import io.voipcrm.twilio.SingleTryHttpClient.Patience;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A caller is on the line: nobody waits for Twilio for long. */
class SlowAnswerTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void givesUpOnAServerThatNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SingleTryHttpClient client = SingleTryHttpClient.create(
                        Optional.of(URI.create("http://127.0.0.1:" + silent.getLocalPort())),
                        new Patience(SHORT, SHORT, SHORT))) {
            Request request = new Request(HttpMethod.POST, "https://api.twilio.com/2010-04-01/Calls.json");
            request.setAuth("SK1", "secret");

            assertThatThrownBy(() -> client.reliableRequest(request))
                    .isInstanceOf(ApiConnectionException.class)
                    .hasCauseInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void givesUpOnAnAnswerThatComesInDrops() {
        InputStream drops = new ByteArrayInputStream("drop".getBytes(UTF_8));

        assertThatThrownBy(() -> BoundedBody.read(drops, System.nanoTime() - 1))
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void givesUpOnAnAnswerThatDoesNotEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> BoundedBody.read(
                        endless, System.nanoTime() + Duration.ofMinutes(1).toNanos()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too long");
    }
}
