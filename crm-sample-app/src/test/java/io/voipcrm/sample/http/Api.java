package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A client of the product's API, with a session or without. */
final class Api {
    static final String PASSWORD = "demo-voip-2026";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ConcurrentHashMap<String, String> TOKENS = new ConcurrentHashMap<>();

    private final URI base;
    private final @Nullable String token;

    private Api(URI base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    static Api at(URI base) {
        return new Api(base, null);
    }

    /** Somebody without a session. */
    static Api anyone() {
        return at(SharedProduct.product().uri());
    }

    /** One of the demo's people, by the first part of the e-mail address; the session is shared between tests. */
    static Api as(String name) {
        URI base = SharedProduct.product().uri();
        return new Api(base, TOKENS.computeIfAbsent(base + name, key -> anyone().signIn(name + "@example.com", PASSWORD)
                .token()));
    }

    /** With a session of its own. */
    Api signIn(String email, String password) {
        Answer answer = post(
                "/api/auth/login",
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("password", password)
                        .build()
                        .toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new Api(base, answer.object().getString("token"));
    }

    String token() {
        assertThat(token).isNotNull();
        return String.valueOf(token);
    }

    URI base() {
        return base;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String json) {
        return send("POST", path, json);
    }

    Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends a body as JSON; an empty one is sent as none. */
    Answer send(String method, String path, String json) {
        return json.isEmpty()
                ? send(request(path).method(method, BodyPublishers.noBody()))
                : send(request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json)));
    }

    /** Sends something out of the ordinary. */
    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new AssertionError("The product does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    static JsonObject users(String name) {
        return as("admin").get("/api/users").array().getValuesAs(JsonObject.class).stream()
                .filter(user -> user.getString("email").equals(name + "@example.com"))
                .findFirst()
                .orElseThrow();
    }

    static long idOf(String name) {
        return users(name).getJsonNumber("id").longValue();
    }
}
