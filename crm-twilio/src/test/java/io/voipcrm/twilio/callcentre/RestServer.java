package io.voipcrm.twilio.callcentre;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.voipcrm.twilio.simulator.rest.RestAnswer;
import io.voipcrm.twilio.simulator.rest.RestRequest;
import io.voipcrm.twilio.simulator.webhook.FormEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** Binds the network's REST interface to a real socket, as the adapter speaks real HTTP. */
final class RestServer implements AutoCloseable {
    private final Function<RestRequest, RestAnswer> network;
    private final HttpServer server;

    RestServer(Function<RestRequest, RestAnswer> network) {
        this.network = network;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            RestAnswer answer = network.apply(read(exchange));
            byte[] body = answer.json().getBytes(UTF_8);
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
