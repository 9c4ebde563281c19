package io.voipcrm.twilio.simulator.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.voipcrm.twilio.simulator.TelephoneNetwork;
import io.voipcrm.twilio.simulator.rest.RestAnswer;
import io.voipcrm.twilio.simulator.rest.RestRequest;
import io.voipcrm.twilio.simulator.webhook.FormEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The network's REST interface on a free port of this machine, for tests that put a network together themselves. */
public final class HttpDoor implements AutoCloseable {

    private final Function<RestRequest, RestAnswer> network;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private HttpDoor(Function<RestRequest, RestAnswer> network, HttpServer server) {
        this.network = network;
        this.server = server;
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    /** Opens a port; what comes there is answered by the network's {@link TelephoneNetwork#rest() REST interface}. */
    public static HttpDoor open(Function<RestRequest, RestAnswer> network) {
        try {
            return new HttpDoor(
                    network, HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no port for the local telephone network", e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** An exchange that is not closed is an answer that never comes. */
    private void take(HttpExchange exchange) throws IOException {
        RestAnswer answer = network.apply(read(exchange));
        if (answer.isLost()) {
            return;
        }
        try (exchange) {
            byte[] body = answer.json().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static RestRequest read(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String query = exchange.getRequestURI().getRawQuery();
        return new RestRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                FormEncoding.decodeAll(query == null ? form : query + "&" + form),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")));
    }
}
