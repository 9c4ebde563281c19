package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.twiml.ConferenceSettings;
import java.util.Optional;

/** A call in a conference. To be used under the exchange's lock. */
public final class Participant implements Occupation {

    private final Exchange exchange;
    private final Call call;
    private final Conference conference;
    private final JoinRequest request;
    private final DepartureListener listener;
    private final WaitMusic music;
    private boolean endsConference;
    private Hearing hearing = Hearing.NOTHING;
    private Optional<String> coaches = Optional.empty();
    private boolean muted;
    private boolean onHold;
    private boolean here;

    private enum Hearing {
        NOTHING,
        MUSIC,
        OTHERS
    }

    Participant(Exchange exchange, Call call, Conference conference, JoinRequest request, DepartureListener listener) {
        this.exchange = exchange;
        this.call = call;
        this.conference = conference;
        this.request = request;
        this.listener = listener;
        this.music = new WaitMusic(exchange, this);
        this.endsConference = request.settings().endOnExit();
        this.muted = request.settings().muted();
    }

    public Call call() {
        return call;
    }

    public Conference conference() {
        return conference;
    }

    public Optional<String> label() {
        return request.settings().participantLabel();
    }

    public boolean startsConference() {
        return request.settings().startOnEnter();
    }

    public boolean endsConference() {
        return endsConference;
    }

    /** Whether the conference ends when this participant leaves, from now on. */
    public void endConferenceOnExit(boolean ends) {
        endsConference = ends;
    }

    public boolean isMuted() {
        return muted;
    }

    /** Lets the others hear this participant, or not. */
    public void mute(boolean silent) {
        if (muted != silent) {
            muted = silent;
            conference.mix();
            conference.events().ofParticipant(silent ? "mute" : "unmute", this);
        }
    }

    public boolean isOnHold() {
        return onHold;
    }

    /** Takes the participant out of the talk, with music, or back into it. */
    public void hold(boolean hold, String method, String url) {
        if (onHold != hold) {
            onHold = hold;
            if (hold) {
                music.start(method, Optional.of(url).filter(text -> !text.isEmpty()));
            } else {
                conference.takeBack(this);
            }
            conference.mix();
            conference.events().ofParticipant(hold ? "hold" : "unhold", this);
        }
    }

    /** The only participant that hears this one; empty: everybody does. */
    public Optional<String> coaches() {
        return coaches;
    }

    /** Lets only that participant hear this one, or everybody. */
    public void coach(Optional<String> callSid) {
        coaches = callSid;
        conference.mix();
    }

    /** Lets the participant hear a document's words besides whatever else it hears. */
    public void announce(String method, String url) {
        new Announcement(exchange, call).begin(method, url);
    }

    /** Sends the participant out of the conference; its call goes on after the Dial. */
    public void kick() {
        dismiss(Departure.KICKED);
    }

    @Override
    public void leave(Departure departure) {
        here = false;
        music.stop();
        boolean talked = conference.hasStarted();
        conference.left(this, departure);
        listener.departed(departure, talked);
    }

    ConferenceSettings settings() {
        return request.settings();
    }

    JoinRequest request() {
        return request;
    }

    void enter() {
        here = true;
    }

    void waitForOthers() {
        music.start(settings().waitMethod(), request.waitUrl());
    }

    void hearNothing() {
        hearing = Hearing.NOTHING;
    }

    void hearMusic(String url) {
        hearing = Hearing.MUSIC;
        call.line().waiting(url);
        conference.mix();
    }

    void hearOthers() {
        if (!onHold) {
            music.stop();
            hearing = Hearing.OTHERS;
            call.line().talking();
        }
    }

    /** What this one hears while that many others are being called. */
    RoomSound.LegSound sound(int ringing) {
        return new RoomSound.LegSound(
                call.sid(),
                label().orElse(""),
                hearing == Hearing.MUSIC && !call.line().playsMusic(),
                hearing == Hearing.OTHERS,
                hearing != Hearing.MUSIC && ringing > 0,
                hearing == Hearing.OTHERS && !muted,
                call.line().needsVoice(),
                coaches);
    }

    void dismiss(Departure departure) {
        call.turnTo(NONE, departure);
    }

    void dismissLate() {
        if (here) {
            dismiss(Departure.KICKED);
        }
    }

    /** Learns that the participant left, and whether the conference had begun by then. */
    @FunctionalInterface
    interface DepartureListener {
        void departed(Departure departure, boolean talked);
    }
}
