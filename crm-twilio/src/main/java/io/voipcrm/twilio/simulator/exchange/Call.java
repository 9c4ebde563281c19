package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.account.Sid;
import io.voipcrm.twilio.simulator.exchange.Occupation.Departure;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One leg between the network and a far end. To be used under the exchange's lock only; after its
 * end nothing changes it any more.
 */
public final class Call {

    private final Exchange exchange;
    private final String sid = Sid.create("CA");
    private final Parties parties;
    private final Instant createdAt;
    private final CallEvents events;
    private final Program program;
    private final Line line;
    private CallStatus status;
    private Occupation occupation = Occupation.NONE;
    private AnswerHandler answerHandler = () -> {};
    private @Nullable Instant answeredAt;
    private @Nullable Instant endedAt;

    Call(Exchange exchange, Parties parties, @Nullable StatusCallback callback, Callee farEnd) {
        this.exchange = exchange;
        this.parties = parties;
        this.createdAt = exchange.now();
        this.events = new CallEvents(exchange, this, callback);
        this.program = new Program(exchange, this);
        this.status = parties.direction() == Direction.INBOUND ? CallStatus.RINGING : CallStatus.QUEUED;
        this.line = farEnd.lineFor(this);
    }

    public String sid() {
        return sid;
    }

    public Parties parties() {
        return parties;
    }

    public CallStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** How long it lasted from answer to end; zero if nobody answered, up to now if it runs. */
    public Duration talked() {
        return answeredAt == null
                ? Duration.ZERO
                : Duration.between(answeredAt, endedAt == null ? exchange.now() : endedAt);
    }

    /** The far end picked up. */
    public void pickedUp() {
        if (status == CallStatus.RINGING || status == CallStatus.QUEUED) {
            answered();
            answerHandler.onAnswer();
        }
    }

    /** The far end does not want the call. */
    public void declined() {
        if (!status.isTerminal()) {
            end(CallStatus.BUSY);
        }
    }

    /** The far end hung up, or is lost. */
    public void hungUp() {
        end(status == CallStatus.IN_PROGRESS ? CallStatus.COMPLETED : CallStatus.NO_ANSWER);
    }

    /** The network ends the call; without effect on an ended one. */
    public void end(CallStatus terminal) {
        if (status.isTerminal()) {
            return;
        }
        status = terminal;
        endedAt = exchange.now();
        program.stop();
        turnTo(Occupation.NONE, Departure.HUNG_UP);
        line.ended(terminal);
        events.ended();
    }

    /** Leaves whatever the call does now and asks the URL for a document. */
    public void redirect(String method, String url) {
        turnTo(Occupation.NONE, Departure.REDIRECTED);
        program.fetch(method, url, Map.of());
    }

    /** Leaves whatever the call does now and performs the document. */
    public void perform(String document) {
        turnTo(Occupation.NONE, Departure.REDIRECTED);
        program.perform(document, DocumentBase.NONE);
    }

    Line line() {
        return line;
    }

    Program program() {
        return program;
    }

    /** Whether the call has ended. */
    public boolean isOver() {
        return status.isTerminal();
    }

    /** Rings the far end of a call that the network places. */
    void ring(Optional<MediaPeer> caller, AnswerHandler onAnswer) {
        answerHandler = onAnswer;
        events.initiated();
        status = CallStatus.RINGING;
        events.ringing();
        line.ring(caller);
    }

    /** The network answers the far end's call; what it hears comes from the peer. */
    void answer(Optional<MediaPeer> peer) {
        markAnswered();
        line.connected(peer);
    }

    /** The same, but what the far end hears is decided later. */
    void markAnswered() {
        if (status == CallStatus.RINGING) {
            answered();
        }
    }

    void turnTo(Occupation next, Departure departure) {
        Occupation former = occupation;
        occupation = next;
        former.leave(departure);
    }

    private void answered() {
        status = CallStatus.IN_PROGRESS;
        answeredAt = exchange.now();
        events.answered();
    }

    /** What happens when the far end picks up. */
    @FunctionalInterface
    interface AnswerHandler {
        void onAnswer();
    }
}
