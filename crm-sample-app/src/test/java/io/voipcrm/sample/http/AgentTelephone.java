package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The telephone of an agent's browser, without a browser and without sound: it says what the browser's would. */
final class AgentTelephone implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final CountDownLatch known = new CountDownLatch(1);
    private final WebSocket socket;

    private AgentTelephone(URI base) {
        URI address = URI.create(base.toString().replaceFirst("^http", "ws") + "/twilio-sim/signal");
        try {
            socket = HTTP.newWebSocketBuilder()
                    .buildAsync(address, new Listener())
                    .join();
        } catch (CompletionException e) {
            throw new AssertionError("The telephone network does not answer", e);
        }
    }

    /** The telephone of this extension, with the token that its owner's session gets. */
    static AgentTelephone of(Api owner, String extension) {
        String token = owner.post("/api/twilio/token", "{\"identity\":\"" + extension + "\"}")
                .hasStatus(200)
                .object()
                .getString("token");
        AgentTelephone telephone = new AgentTelephone(owner.base());
        telephone.says("listen", Json.createObjectBuilder().add("token", token).build());
        telephone.awaitConnected();
        return telephone;
    }

    /** Dials in to the call. */
    void connectsTo(JsonObject call) {
        String id = call.getJsonNumber("id").toString();
        says(
                "invite",
                Json.createObjectBuilder()
                        .add("callsid", "TJS-" + id)
                        .add("sdp", "an offer")
                        .add("twilio", Json.createObjectBuilder().add("params", "callId=" + id))
                        .build());
    }

    /** The browser is gone, with everything it was connected to. */
    void hangsUp(JsonObject call) {
        says(
                "hangup",
                Json.createObjectBuilder()
                        .add("callsid", "TJS-" + call.getJsonNumber("id"))
                        .build());
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "done").join();
    }

    private void says(String type, JsonObject payload) {
        JsonObject frame = Json.createObjectBuilder()
                .add("payload", payload)
                .add("type", type)
                .add("version", "1.6")
                .build();
        socket.sendText(frame.toString(), true).join();
    }

    private void awaitConnected() {
        try {
            assertThat(known.await(10, TimeUnit.SECONDS)).as("an answer").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private final class Listener implements WebSocket.Listener {
        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            if (part.toString().contains("\"connected\"")) {
                known.countDown();
            }
            from.request(1);
            return null;
        }
    }
}
