package io.voipcrm.core.telephony;

import java.util.Optional;

/**
 * How a leg ended.
 *
 * @param reason the provider's own words for a failure; absent when it gave none
 */
public record LegEnd(How how, Optional<String> reason) {
    /** The ways in which a leg ends. */
    public enum How {
        /** It was connected, and either side hung up. */
        COMPLETED,
        BUSY,
        NO_ANSWER,
        /** It could not be connected. */
        FAILED,
        /** It was given up before anybody answered. */
        CANCELED
    }

    public static LegEnd of(How how) {
        return new LegEnd(how, Optional.empty());
    }
}
