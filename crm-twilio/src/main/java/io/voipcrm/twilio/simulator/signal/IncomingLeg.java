package io.voipcrm.twilio.simulator.signal;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.MediaPeer;
import io.voipcrm.twilio.simulator.json.JsonObject;
import io.voipcrm.twilio.simulator.webhook.FormEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The browsers' end of a call to a client: all of its pages ring, the first answer wins. */
final class IncomingLeg extends BrowserLeg {

    private static final int MOST_FORKS = 10;

    private final List<SignalConnection> forks = new ArrayList<>();
    private @Nullable String offer;
    private boolean pickedUp;

    IncomingLeg(SignalHub hub, Call call) {
        super(hub, call, null);
    }

    @Override
    public void ring(Optional<MediaPeer> caller) {
        soundFrom(caller);
        if (caller.isPresent()) {
            caller.get().wantOffer(call().sid(), this::invite);
        } else {
            invite(Sdp.cannedOffer());
        }
    }

    /** A page of the client registered while the call rings. */
    void invite(SignalConnection fork) {
        String sdp = offer;
        if (sdp != null && !pickedUp && !forks.contains(fork) && forks.size() < MOST_FORKS) {
            forks.add(fork);
            fork.send(Frames.frame("invite", invitation(sdp)));
        }
    }

    void answer(SignalConnection fork, String sdp) {
        if (pickedUp || !forks.contains(fork)) {
            fork.send(Frames.ofCall("hangup", call().sid()));
            return;
        }
        pickedUp = true;
        attach(fork);
        cancelOthers(fork);
        peer().ifPresent(source -> source.answer(call().sid(), sdp));
        call().pickedUp();
    }

    void reject(SignalConnection fork) {
        if (!pickedUp && forks.contains(fork)) {
            cancelOthers(fork);
            forks.clear();
            call().declined();
        }
    }

    @Override
    void lost(SignalConnection closed) {
        forks.remove(closed);
        super.lost(closed);
    }

    @Override
    void tellEnd(CallStatus status) {
        if (pickedUp) {
            send(Frames.ofCall("hangup", call().sid()));
        } else {
            forks.forEach(fork -> fork.send(Frames.ofCall("cancel", call().sid())));
        }
    }

    private void invite(String sdp) {
        offer = sdp;
        if (!call().isOver()) {
            hub().registeredAs(call().parties().to()).forEach(this::invite);
        }
    }

    private void cancelOthers(SignalConnection fork) {
        forks.stream()
                .filter(other -> other != fork)
                .forEach(other -> other.send(Frames.ofCall("cancel", call().sid())));
    }

    private JsonObject invitation(String sdp) {
        JsonObject parameters = JsonObject.of("CallSid", call().sid())
                .with("AccountSid", hub().exchange().account().accountSid())
                .with("ApiVersion", "2010-04-01")
                .with("From", call().parties().from())
                .with("To", call().parties().to())
                .with("Params", FormEncoding.encode(call().parties().parameters()));
        return JsonObject.of("callsid", call().sid())
                .with("sdp", sdp)
                .with("reconnect", reconnectToken())
                .with("parameters", parameters);
    }
}
