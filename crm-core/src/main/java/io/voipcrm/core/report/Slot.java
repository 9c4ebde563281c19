package io.voipcrm.core.report;

import java.time.Instant;

/**
 * Quarters of an hour, numbered from the beginning of 1970 in UTC. Every time zone in use is some quarters of an hour
 * away from UTC, so that days and hours of every zone consist of whole ones.
 */
public final class Slot {
    public static final int SECONDS = 900;

    private Slot() {}

    /** The quarter of an hour that the moment belongs to. */
    public static int of(Instant moment) {
        return Math.toIntExact(Math.floorDiv(moment.getEpochSecond(), SECONDS));
    }
}
