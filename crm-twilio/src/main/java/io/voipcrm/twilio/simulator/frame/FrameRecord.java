package io.voipcrm.twilio.simulator.frame;

import java.time.Instant;

/** A frame that passed; tokens in it are replaced by a word. */
public record FrameRecord(Instant at, String connection, Way way, String text) {

    /** Which way a frame went, seen from the network. */
    public enum Way {
        IN,
        OUT
    }
}
