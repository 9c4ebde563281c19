package io.voipcrm.twilio.simulator.signal;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.Line;
import io.voipcrm.twilio.simulator.exchange.MediaPeer;
import io.voipcrm.twilio.simulator.time.Scheduler.Scheduled;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser's end of a call; it outlives a lost socket for a while. */
abstract class BrowserLeg implements Line {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final SignalHub hub;
    private final Call call;
    private final String reconnect = UUID.randomUUID().toString();
    private Optional<MediaPeer> peer = Optional.empty();
    private @Nullable SignalConnection connection;
    private Scheduled giveUp = () -> {};

    BrowserLeg(SignalHub hub, Call call, @Nullable SignalConnection connection) {
        this.hub = hub;
        this.call = call;
        this.connection = connection;
        hub.legs().add(call.sid(), this);
    }

    final SignalHub hub() {
        return hub;
    }

    final Call call() {
        return call;
    }

    final String reconnectToken() {
        return reconnect;
    }

    final Optional<MediaPeer> peer() {
        return peer;
    }

    final void soundFrom(Optional<MediaPeer> source) {
        peer = source;
    }

    final boolean belongsTo(SignalConnection other) {
        return connection == other;
    }

    final void attach(SignalConnection to) {
        connection = to;
        giveUp.cancel();
    }

    /** The browser came back on a new socket; the sound was never gone. */
    final void resume(SignalConnection on) {
        attach(on);
        on.send(Frames.answer(call.sid(), reconnect));
    }

    /** The browser negotiates its sound anew. */
    final void renegotiate(String offer) {
        if (peer.isPresent()) {
            peer.get().offer(call.sid(), offer, this::sendAnswer);
        } else {
            sendAnswer(Sdp.cannedAnswer());
        }
    }

    /** A socket closed; another one may take the leg over before the grace is up. */
    void lost(SignalConnection closed) {
        if (connection == closed) {
            connection = null;
            giveUp = hub.exchange().later(GRACE, call::hungUp);
        }
    }

    final void send(String frame) {
        if (connection != null) {
            connection.send(frame);
        }
    }

    final void sendAnswer(String sdp) {
        send(Frames.answer(call.sid(), reconnect, Sdp.answer(sdp)));
    }

    /** Tells the browser that the call is over. */
    abstract void tellEnd(CallStatus status);

    @Override
    public final void ended(CallStatus status) {
        giveUp.cancel();
        peer.ifPresent(source -> source.gone(call.sid()));
        tellEnd(status);
        hub.legs().remove(this);
    }
}
