package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged application outside the demo, on a database of its own, by environment variables alone. */
class ProductionModeIT {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @TempDir
    private static Path temporary;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EmbeddedDatabase database;
    private static LibertyServer server;
    private static LaunchSettings settings;

    @BeforeAll
    static void start() throws InterruptedException {
        DataDirectory directory = DataDirectory.open(temporary.resolve("data"));
        RunningProcesses processes = new RunningProcesses(directory.running());
        settings = new LaunchSettings(directory.root(), "localhost", HttpPort.anyFree());
        database = EmbeddedDatabase.start(directory, Secrets.in(directory.secrets()), processes);
        server = LibertyServer.start(settings, directory, environment(), processes);
        server.awaitReady(waited -> {});
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/phone",
                "/phone.html",
                "/twilio-sim/phone/config",
                "/twilio-sim/phone/scripted-call",
                "/twilio-sim/control/state",
                "/twilio-sim/2010-04-01/Accounts.json",
                "/twilio-sim/signal",
                "/twilio-sim/phone/ws"
            })
    void hasNoLocalTelephoneNetwork(String path) throws IOException, InterruptedException {
        assertThat(send(request(path).GET()).statusCode()).isEqualTo(404);
        assertThat(send(request(path).POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void hasNobodyToSignInAsUntilSomebodySetsItUp() throws IOException, InterruptedException {
        assertThat(send(request("/api/setup").GET()).body()).contains("\"needed\":true");
        HttpResponse<String> demo = send(json("/api/auth/login")
                .POST(BodyPublishers.ofString("{\"email\":\"admin@example.com\",\"password\":\"demo-voip-2026\"}")));
        assertThat(demo.statusCode()).isEqualTo(401);
    }

    @Test
    void needsTheSetUpCodeFromWhoeverComesThroughAProxy() throws IOException, InterruptedException {
        HttpResponse<String> stranger = send(json("/api/auth/create-admin")
                .header("X-Forwarded-For", "203.0.113.7")
                .POST(BodyPublishers.ofString("""
                                {"fullName":"A Stranger","email":"stranger@example.com","phone":"+46701234567",
                                 "extension":"100","password":"a long enough one"}""")));

        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(send(request("/api/setup").GET()).body()).contains("\"needed\":true");
    }

    @Test
    void believesNoWebhookWhileNoCredentialsAreStored() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/api/twilio/voice")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", "c2lnbmVk")
                .POST(BodyPublishers.ofString("CallSid=CA1&From=%2B46701234567&To=%2B46850000100")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("HTTP_HOST", "localhost");
        environment.put("HTTP_PORT", Integer.toString(settings.port()));
        environment.put("PUBLIC_BASE_URL", "https://crm.example.com");
        environment.put("DATABASE_URL", database.url());
        environment.put("DATABASE_USER", EmbeddedDatabase.USER);
        environment.put("DATABASE_PASSWORD", database.password());
        environment.put("JWT_SECRET", "for this test and nothing else, long enough");
        environment.put("ENCRYPTION_KEY", KEY);
        environment.put("ltpa_keys_password", "for this test");
        return environment;
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.address() + path)).timeout(Duration.ofSeconds(20));
    }

    private static HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
