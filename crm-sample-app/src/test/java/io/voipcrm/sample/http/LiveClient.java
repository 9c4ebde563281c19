package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A client of {@code /ws} that is no browser. */
final class LiveClient implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlockingQueue<JsonObject> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private LiveClient(URI base, @Nullable String origin) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        URI address = URI.create(base.toString().replaceFirst("^http", "ws") + "/ws");
        socket = soon(builder.buildAsync(address, new Listener()));
    }

    static LiveClient open() {
        return open(null);
    }

    /** As a page of that origin would. */
    static LiveClient open(@Nullable String origin) {
        return new LiveClient(SharedProduct.product().uri(), origin);
    }

    /** Signed in and greeted. */
    static LiveClient of(Api session) {
        LiveClient client = open();
        client.says("{\"type\":\"auth\",\"token\":\"" + session.token() + "\"}");
        client.hears("snapshot");
        return client;
    }

    void says(String frame) {
        soon(socket.sendText(frame, true));
    }

    /** The next frame of this type; those before it are passed over. */
    JsonObject hears(String type) {
        return hears(type, frame -> true);
    }

    /** The next frame of this type that fits; those before it are passed over. */
    JsonObject hears(String type, Predicate<JsonObject> fits) {
        List<JsonObject> passed = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            JsonObject frame = frames.poll(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
            while (frame != null && !(frame.getString("type").equals(type) && fits.test(frame))) {
                passed.add(frame);
                frame = frames.poll(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
            assertThat(frame).as(type + " among " + passed).isNotNull();
            return frame;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    /** Everything up to the answer to a ping sent now, by type. */
    List<String> hearsUntilPong() {
        says("{\"type\":\"ping\"}");
        List<String> types = new ArrayList<>();
        for (String type = next(); !type.equals("pong"); type = next()) {
            types.add(type);
        }
        return types;
    }

    private String next() {
        try {
            JsonObject frame = frames.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(frame).as("a frame").isNotNull();
            return frame.getString("type");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    /** The code that the server closes with, within the time. */
    int closedWithin(Duration time) {
        try {
            return closed.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("The server keeps the socket open", e);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        if (!socket.isOutputClosed()) {
            soon(socket.sendClose(WebSocket.NORMAL_CLOSURE, "done"));
        }
    }

    private static <T> T soon(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new RefusedException(e.getCause());
        }
    }

    /** The server did not open the socket. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RefusedException(Throwable cause) {
            super(cause);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                frames.add(Json.createReader(new StringReader(text.toString())).readObject());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            closed.completeExceptionally(failure);
        }
    }
}
