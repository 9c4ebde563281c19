package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.sample.product.LauncherProcess;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A product that nobody has signed in to yet. */
class FirstRunIT {
    private LauncherProcess launcher;
    private Api api;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        Path products = Files.createDirectories(Path.of("target", "product").toAbsolutePath());
        Path data = Files.createTempDirectory(products, "FirstRunIT-");
        int port = freePort();
        launcher = LauncherProcess.start(data, port, Map.of("VOIPCRM_DEMO_DATA", "false"));
        launcher.awaitBanner();
        api = Api.at(URI.create("http://localhost:" + port));
    }

    @AfterEach
    void stop() throws InterruptedException {
        launcher.stop();
    }

    private static String admin(int number) {
        return """
                {"fullName":"Admin %1$d","email":"admin%1$d@example.com","phone":null,"extension":"10%1$d",
                 "password":"a-first-pass-77"}""".formatted(number);
    }

    private Answer throughAProxy(String method, String path, String body) {
        return api.send(api.request(path)
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    @Test
    void makesOneAdminAndNeverAnother() {
        JsonObject setup = api.get("/api/setup").hasStatus(200).object();
        assertThat(setup.getBoolean("needed")).isTrue();
        assertThat(setup.getBoolean("codeRequired")).isFalse();
        assertThat(throughAProxy("GET", "/api/setup", "").object().getBoolean("codeRequired"))
                .isTrue();
        throughAProxy("POST", "/api/auth/create-admin", admin(0)).isProblem(403);
        throughAProxy("POST", "/api/auth/create-admin", admin(0).replace("{", "{\"setupCode\":\"GUESS\","))
                .isProblem(403);
        api.post("/api/auth/create-admin", "{}").isProblem(400);

        List<Answer> answers = IntStream.range(0, 4)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> api.post("/api/auth/create-admin", admin(number))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 403, 403, 403);

        Answer won = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow();
        assertThat(won.object().keySet()).containsExactly("message", "user");
        JsonObject user = won.object().getJsonObject("user");
        assertThat(user.getString("userType")).isEqualTo("admin");
        api.signIn(user.getString("email"), "a-first-pass-77").get("/api/users").hasStatus(200);
        api.post("/api/auth/create-admin", admin(9)).isProblem(403);
        assertThat(api.get("/api/setup").object().getBoolean("needed")).isFalse();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
