package io.voipcrm.sample.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The product as the run command starts it, with an empty data directory and a free port, for one test class.
 *
 * <p>Logs stay in {@code target/product}, beside the class path they came from.
 */
public final class RunningProduct implements BeforeAllCallback, AfterAllCallback {

    private static final Path PRODUCTS = Path.of("target", "product").toAbsolutePath();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> environment;
    private LauncherProcess launcher;
    private Path dataDirectory;
    private int port;

    public RunningProduct() {
        this(Map.of());
    }

    /** The product with further environment variables. */
    public RunningProduct(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        Files.createDirectories(PRODUCTS);
        dataDirectory = Files.createTempDirectory(
                PRODUCTS, context.getRequiredTestClass().getSimpleName() + "-");
        port = freePort();
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        stop();
    }

    /** Starts it again with the data it has; for a product that has been stopped. */
    public void start() throws IOException, InterruptedException {
        launcher = LauncherProcess.start(dataDirectory, port, environment);
        launcher.awaitBanner();
    }

    /** Stops it as a signal does, and checks that none of its processes is left. */
    public void stop() throws InterruptedException {
        launcher.stop();
        assertThat(launcher.survivors()).as("processes left by the product").isEmpty();
    }

    /** Kills its launcher, which can't clean up then, and waits until the others have noticed. */
    void kill() throws InterruptedException {
        launcher.kill();
        launcher.awaitEndOfChildren();
    }

    /** Its address, without a path. */
    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    public Path dataDirectory() {
        return dataDirectory;
    }

    /** A customer who needs nobody at the telephone calls the company's number and talks until hung up on. */
    public void letScriptedCustomerCall() {
        letScriptedCustomerCall("");
    }

    /** The same from a number of the test's choice. */
    public void letScriptedCustomerCallFrom(String number) {
        letScriptedCustomerCall("?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
    }

    private void letScriptedCustomerCall(String query) {
        HttpRequest request = HttpRequest.newBuilder(uri().resolve("/twilio-sim/phone/scripted-call" + query))
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.noBody())
                .build();
        assertThat(send(request).statusCode()).isEqualTo(200);
    }

    /** Asks for a path without a session. */
    public HttpResponse<String> get(String path) {
        return get(path, Map.of());
    }

    /** Asks for a path with these headers. */
    public HttpResponse<String> get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri().resolve(path));
        headers.forEach(request::header);
        return send(request.build());
    }

    /** Sends JSON to a path, without a session. */
    public HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(uri().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Lets agents be free again at once after each call; for tests that are not about wrapping up. */
    public void forgetWrapUp() {
        HttpResponse<String> session =
                post("/api/auth/login", "{\"email\":\"admin@example.com\",\"password\":\"demo-voip-2026\"}");
        String token =
                Json.createReader(new StringReader(session.body())).readObject().getString("token");
        HttpRequest request = HttpRequest.newBuilder(uri().resolve("/api/dialling/rules"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .PUT(BodyPublishers.ofString("{\"wrapUpSeconds\":0,\"callsPerMinute\":1000}"))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError("The product does not answer; see " + dataDirectory, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
