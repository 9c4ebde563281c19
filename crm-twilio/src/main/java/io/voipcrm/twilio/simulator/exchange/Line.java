package io.voipcrm.twilio.simulator.exchange;

import java.util.Optional;

/**
 * The far end of one call: a browser, the customer's telephone page, or a script. The network tells
 * it what it hears; all methods are called one at a time and must not block.
 */
public interface Line {

    /**
     * The network calls this far end.
     *
     * @param caller the real sound of whoever calls; empty if there is none
     */
    default void ring(Optional<MediaPeer> caller) {}

    /** Whom this far end called is being reached. */
    default void ringing() {}

    /**
     * The call is answered.
     *
     * @param peer with whom this far end exchanges its sound; empty if with nobody real
     */
    default void connected(Optional<MediaPeer> peer) {}

    /** Music plays, and nobody else is heard. */
    default void waiting(String music) {}

    /** Somebody else can be heard from now on. */
    default void talking() {}

    /** A text is spoken. */
    default void said(String text) {}

    /** The call is over; nothing comes after it. */
    default void ended(CallStatus status) {}

    /** Whether this far end plays music by itself when it is told to wait, so that none need be mixed for it. */
    default boolean playsMusic() {
        return false;
    }

    /** Whether this far end has nobody who could speak, so that a voice is to be mixed in its place. */
    default boolean needsVoice() {
        return false;
    }

    /** The page through which this far end can give its sound to others; empty if it has none. */
    default Optional<MediaPeer> mediaPeer() {
        return Optional.empty();
    }
}
