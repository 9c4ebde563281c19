package io.voipcrm.twilio.simulator.exchange;

import java.util.function.Consumer;

/**
 * A page that mixes sound: it answers the session descriptions of legs with its own, complete with candidates, and
 * gives each leg what it is to hear. One peer may serve several legs and several conferences.
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

    /** Who hears whom in a conference from now on; without legs, the conference is over. */
    void mix(RoomSound sound);

    /** Whether the page is still there. */
    boolean isOpen();

    /** Whether the page may make sound: browsers allow it only after somebody has touched the page. */
    boolean isAudible();
}
