package io.voipcrm.sample.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An agent's browser at {@code /ws}, reachable, that notes when it hears of calls. */
final class Watcher implements AutoCloseable {
    /** To look for the library again with every frame would take longer than all else here. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final String PRESENCE = "{\"type\":\"presence\",\"device\":\"registered\"}";

    private final CountDownLatch greeted = new CountDownLatch(1);
    private final Timer heart = new Timer("presence", true);
    private final Deliveries deliveries;
    private final WebSocket socket;

    private Watcher(URI base, Deliveries deliveries) {
        this.deliveries = deliveries;
        URI address = URI.create(base.toString().replaceFirst("^http", "ws") + "/ws");
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener())
                .join();
    }

    static Watcher of(URI base, String token, Deliveries deliveries) throws InterruptedException {
        Watcher watcher = new Watcher(base, deliveries);
        watcher.socket
                .sendText("{\"type\":\"auth\",\"token\":\"" + token + "\"}", true)
                .join();
        if (!watcher.greeted.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("/ws does not greet");
        }
        watcher.beat();
        return watcher;
    }

    private void beat() {
        heart.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        socket.sendText(PRESENCE, true).join();
                    }
                },
                0,
                Duration.ofSeconds(5).toMillis());
    }

    @Override
    public void close() {
        heart.cancel();
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "done").join();
    }

    private void hear(JsonObject frame) {
        String type = frame.getString("type");
        if (type.equals("snapshot")) {
            greeted.countDown();
        } else if (frame.containsKey("call")) {
            deliveries.seen(type, frame.getJsonObject("call").getString("callSid"));
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                hear(READERS.createReader(new StringReader(text.toString())).readObject());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
