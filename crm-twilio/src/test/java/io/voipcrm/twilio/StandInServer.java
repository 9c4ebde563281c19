package io.voipcrm.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands where Twilio's REST interface would, and remembers what it was asked. */
final class StandInServer {
    private final HttpServer server;
    private final List<Received> requests = new CopyOnWriteArrayList<>();
    private final Queue<Reply> next = new ConcurrentLinkedQueue<>();
    private volatile Reply usual =
            new Reply(200, "{\"sid\":\"" + Requests.CUSTOMER_LEG + "\",\"status\":\"completed\"}", Map.of());

    private StandInServer(HttpServer server) {
        this.server = server;
    }

    /** What was asked; the values of a field that comes several times are joined by spaces. */
    record Received(String method, String path, String query, Map<String, String> form, String authorization) {}

    static StandInServer start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StandInServer standIn = new StandInServer(http);
            http.createContext("/", standIn::take);
            http.start();
            return standIn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        server.stop(0);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private record Reply(int status, String body, Map<String, String> headers) {}

    /** Answers like that from now on. */
    void answer(int status, String body) {
        answer(status, body, Map.of());
    }

    void answer(int status, String body, Map<String, String> headers) {
        usual = new Reply(status, body, headers);
    }

    /** Answers like that once, before all else and after what was said like that earlier. */
    void answerNext(int status, String body) {
        next.add(new Reply(status, body, Map.of()));
    }

    List<Received> requests() {
        return requests;
    }

    Received onlyRequest() {
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    String.valueOf(exchange.getRequestURI().getQuery()),
                    form(new String(exchange.getRequestBody().readAllBytes(), UTF_8)),
                    exchange.getRequestHeaders().getFirst("Authorization")));
            Reply reply = Optional.ofNullable(next.poll()).orElse(usual);
            byte[] answer = reply.body().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static Map<String, String> form(String text) {
        Map<String, String> fields = new TreeMap<>();
        for (String pair : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.merge(
                        URLDecoder.decode(parts[0], UTF_8),
                        URLDecoder.decode(parts[1], UTF_8),
                        (one, other) -> one + " " + other);
            }
        }
        return fields;
    }
}
