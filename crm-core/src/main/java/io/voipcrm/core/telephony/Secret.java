package io.voipcrm.core.telephony;

/** A text that must not be shown: it prints as stars. */
public record Secret(String reveal) {
    @Override
    public String toString() {
        return "***";
    }
}
