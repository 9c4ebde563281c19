package io.voipcrm.twilio.simulator.signal;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.MediaPeer;
import java.time.Duration;
import java.util.Optional;

/** The browser's end of a call that it placed. */
final class OutgoingLeg extends BrowserLeg {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(3);

    private final String offer;
    private boolean named;
    private boolean answering;
    private boolean answered;

    OutgoingLeg(SignalHub hub, Call call, SignalConnection connection, String offer) {
        super(hub, call, connection);
        this.offer = offer;
    }

    @Override
    public void ringing() {
        if (!named) {
            named = true;
            send(Frames.ofCall("ringing", call().sid()));
        }
    }

    @Override
    public void connected(Optional<MediaPeer> source) {
        if (answering) {
            return;
        }
        answering = true;
        soundFrom(source);
        if (source.isPresent()) {
            source.get().offer(call().sid(), offer, this::answer);
            hub().exchange().later(LONGEST_SILENCE, () -> answer(Sdp.cannedAnswer()));
        } else {
            answer(Sdp.cannedAnswer());
        }
    }

    private void answer(String sdp) {
        if (!answered && !call().isOver()) {
            answered = true;
            ringing();
            sendAnswer(sdp);
        }
    }

    @Override
    void tellEnd(CallStatus status) {
        ringing();
        switch (status) {
            case BUSY -> send(Frames.hangup(call().sid(), 31486, "Busy here"));
            case FAILED -> send(Frames.hangup(call().sid(), 31005, "The call failed"));
            case NO_ANSWER -> send(Frames.hangup(call().sid(), 31480, "No answer"));
            case QUEUED, RINGING, IN_PROGRESS, COMPLETED, CANCELED -> send(Frames.ofCall("hangup", call().sid()));
        }
    }
}
