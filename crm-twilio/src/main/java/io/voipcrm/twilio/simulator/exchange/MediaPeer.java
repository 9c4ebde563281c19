package io.voipcrm.twilio.simulator.exchange;

import java.util.function.Consumer;

/**
 * A page that terminates the sound of others: it answers their session descriptions with its own,
 * complete with candidates. One peer may serve several legs.
 */
public interface MediaPeer {

    /** Passes on a leg's offer; the answer comes later, or never. */
    void offer(String legSid, String sdp, Consumer<String> answer);

    /** Asks for an offer to a leg that is about to be called; it comes later, or never. */
    void wantOffer(String legSid, Consumer<String> offer);

    /** Passes on the leg's answer to that offer. */
    void answer(String legSid, String sdp);

    /** The leg is gone. */
    void gone(String legSid);
}
