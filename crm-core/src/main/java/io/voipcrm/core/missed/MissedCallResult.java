package io.voipcrm.core.missed;

import io.voipcrm.core.access.UserId;

/** What comes of doing something about a missed call. */
public sealed interface MissedCallResult {
    /** It is done; the item as it is now. */
    record Done(MissedCall item) implements MissedCallResult {}

    /** A colleague is about to call back. */
    record TakenBy(UserId user) implements MissedCallResult {}

    /** There is nothing left to do about it. */
    record Closed(MissedCall item) implements MissedCallResult {}
}
