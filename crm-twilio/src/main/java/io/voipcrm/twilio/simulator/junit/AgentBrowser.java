package io.voipcrm.twilio.simulator.junit;

import io.voipcrm.twilio.simulator.TelephoneNetwork;
import io.voipcrm.twilio.simulator.frame.FrameSink;
import io.voipcrm.twilio.simulator.json.JsonObject;
import io.voipcrm.twilio.simulator.signal.SignalConnection;
import io.voipcrm.twilio.simulator.webhook.FormEncoding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An agent's browser without a browser: it registers with the application's token, dials, and hangs up. What the
 * network sends it can be looked at.
 */
public final class AgentBrowser implements AutoCloseable {

    private final List<JsonObject> received = new CopyOnWriteArrayList<>();
    private final SignalConnection connection;

    AgentBrowser(TelephoneNetwork network) {
        connection = network.openSignal(new FrameSink() {
            @Override
            public void send(String text) {
                if (!text.isBlank()) {
                    received.add(JsonObject.parse(text));
                }
            }

            @Override
            public void close() {
                received.add(JsonObject.of("type", "closed"));
            }
        });
    }

    /** Shows the token and registers to be called. */
    public AgentBrowser register(String token) {
        say("listen", JsonObject.of("token", token));
        say("register", JsonObject.of("media", JsonObject.of("audio", true)));
        return this;
    }

    /** Dials through the TwiML App; the parameters become fields of the request for its document. */
    public void dial(Map<String, String> parameters) {
        say(
                "invite",
                JsonObject.of("callsid", "TJS" + UUID.randomUUID())
                        .with("sdp", "no sound")
                        .with("twilio", JsonObject.of("params", FormEncoding.encode(parameters))));
    }

    /** What the network calls the newest call that was dialled; empty until it has answered. */
    public Optional<String> callSid() {
        return newest("ringing").flatMap(payload -> payload.string("callsid"));
    }

    /** Ends the newest call that was dialled. */
    public void hangUp() {
        callSid().ifPresent(sid -> say("hangup", JsonObject.of("callsid", sid)));
    }

    /** The types of the frames that came, oldest first; {@code closed} stands for the socket's end. */
    public List<String> received() {
        return received.stream().map(frame -> frame.string("type").orElse("")).toList();
    }

    /** The socket breaks. */
    @Override
    public void close() {
        connection.onClose();
    }

    private Optional<JsonObject> newest(String type) {
        return received.stream()
                .filter(frame -> frame.string("type").equals(Optional.of(type)))
                .reduce((older, newer) -> newer)
                .map(frame -> frame.object("payload"));
    }

    private void say(String type, JsonObject payload) {
        connection.onText(JsonObject.of("payload", payload)
                .with("type", type)
                .with("version", "1.6")
                .text());
    }
}
