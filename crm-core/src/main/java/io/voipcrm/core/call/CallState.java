package io.voipcrm.core.call;

import java.util.Set;

/** Where a call stands. The table of transitions is here and nowhere else. */
public enum CallState {
    /** The other side is waited for. */
    RINGING,
    /** Both sides are connected. */
    IN_PROGRESS,
    /** It was answered, the customer is still there, and nobody else is. */
    PARKED,
    /** Over; {@link Outcome} says how it went. */
    ENDED;

    /** Whether a call in this state may get into the other; staying where it is is no transition. */
    public boolean mayBecome(CallState next) {
        return successors().contains(next);
    }

    private Set<CallState> successors() {
        return switch (this) {
            case RINGING -> Set.of(IN_PROGRESS, PARKED, ENDED);
            case IN_PROGRESS -> Set.of(PARKED, ENDED);
            case PARKED -> Set.of(IN_PROGRESS, ENDED);
            case ENDED -> Set.of();
        };
    }
}
