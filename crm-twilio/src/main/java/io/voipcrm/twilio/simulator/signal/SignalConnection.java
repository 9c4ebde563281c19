package io.voipcrm.twilio.simulator.signal;

import io.voipcrm.twilio.simulator.frame.FrameSink;
import io.voipcrm.twilio.simulator.json.JsonException;
import io.voipcrm.twilio.simulator.json.JsonObject;
import io.voipcrm.twilio.simulator.token.TokenRefusedException;
import io.voipcrm.twilio.simulator.token.VoiceToken;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A browser's socket: who it is, and whether it takes calls. Safe for use by several threads. */
public final class SignalConnection {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final SignalHub hub;
    private final String id;
    private final FrameSink sink;
    private final CallFrames calls;
    private @Nullable VoiceToken token;
    private boolean registered;
    private boolean open = true;

    SignalConnection(SignalHub hub, String id, FrameSink sink) {
        this.hub = hub;
        this.id = id;
        this.sink = sink;
        this.calls = new CallFrames(hub, this);
    }

    /** The browser sent a text frame. */
    public void onText(String text) {
        if (text.isBlank()) {
            return;
        }
        hub.frames().received(id, text);
        hub.exchange().perform(() -> handle(text));
    }

    /** The socket is closed, by whomever. */
    public void onClose() {
        hub.exchange().perform(this::close);
    }

    Optional<String> identity() {
        return Optional.ofNullable(token).map(VoiceToken::identity);
    }

    boolean isRegistered() {
        return registered && open;
    }

    void send(String frame) {
        if (open) {
            sink.send(frame);
        }
    }

    void beat() {
        if (open) {
            hub.exchange().later(HEARTBEAT, this::beat);
            if (!hub.isSilent()) {
                sink.send(Frames.HEARTBEAT);
            }
        }
    }

    void drop() {
        sink.close();
        close();
    }

    void expireToken() {
        registered = false;
        token = null;
        send(Frames.error(TokenRefusedException.EXPIRED, "The token has expired"));
    }

    /** The token that this browser may act with now; tells the browser if there is none. */
    Optional<VoiceToken> currentToken() {
        VoiceToken known = token;
        if (known == null) {
            send(Frames.error(TokenRefusedException.INVALID, "Send listen with a token first"));
            return Optional.empty();
        }
        if (!hub.exchange().now().isBefore(known.expiresAt())) {
            expireToken();
            return Optional.empty();
        }
        return Optional.of(known);
    }

    private void handle(String text) {
        if (!open) {
            return;
        }
        try {
            JsonObject frame = JsonObject.parse(text);
            JsonObject payload = frame.object("payload");
            switch (frame.string("type").orElse("")) {
                case "listen" -> listen(payload.string("token").orElse(""));
                case "register" -> register(payload.object("media").isTrue("audio"));
                default -> calls.handle(frame.string("type").orElse(""), payload);
            }
        } catch (JsonException e) {
            send(Frames.error(31400, "The frame is not JSON"));
        }
    }

    private void listen(String jwt) {
        try {
            VoiceToken accepted = hub.tokens().verify(jwt);
            token = accepted;
            long ttl =
                    Duration.between(hub.exchange().now(), accepted.expiresAt()).toSeconds();
            JsonObject about = JsonObject.of(
                            "accountSid", hub.exchange().account().accountSid())
                    .with("identity", accepted.identity())
                    .with("ttl", ttl);
            send(Frames.frame(
                    "connected",
                    JsonObject.of("edge", "local")
                            .with("region", "US_EAST_VIRGINIA")
                            .with("home", "us1")
                            .with("token", about)));
        } catch (TokenRefusedException e) {
            registered = false;
            send(Frames.error(e.code(), String.valueOf(e.getMessage())));
        }
    }

    private void register(boolean audio) {
        if (!audio) {
            registered = false;
            send(Frames.empty("offline"));
            return;
        }
        currentToken().ifPresent(current -> {
            if (current.mayReceive()) {
                registered = true;
                send(Frames.empty("ready"));
                hub.registered(this);
            } else {
                send(Frames.error(TokenRefusedException.NOT_AUTHENTICATED, "The token does not allow incoming calls"));
            }
        });
    }

    private void close() {
        if (open) {
            open = false;
            registered = false;
            hub.closed(this);
        }
    }
}
