package io.voipcrm.core.telephony;

import io.voipcrm.core.event.NeverRecorded;

/** A text that must not be shown: it prints as stars. */
public record Secret(String reveal) implements NeverRecorded {
    @Override
    public String toString() {
        return "***";
    }
}
