package io.voipcrm.core.presence;

import java.util.Locale;

/** How somebody stands, in one word. That somebody is in a call is known elsewhere. */
public enum PresenceState {
    /** The telephone can't be reached, whatever was set by hand. */
    OFFLINE,
    AVAILABLE,
    BUSY,
    BREAK,
    DO_NOT_DISTURB,
    WRAP_UP;

    /** The word that clients know this by, for example {@code wrap-up}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PresenceState of(Availability set) {
        return switch (set) {
            case AVAILABLE -> AVAILABLE;
            case BUSY -> BUSY;
            case BREAK -> BREAK;
            case DO_NOT_DISTURB -> DO_NOT_DISTURB;
        };
    }
}
