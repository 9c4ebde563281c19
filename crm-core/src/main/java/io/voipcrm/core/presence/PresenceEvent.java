package io.voipcrm.core.presence;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.CrmEvent;
import java.time.Instant;
import java.util.Optional;

/** Something that has happened to somebody's reachability or availability. */
public sealed interface PresenceEvent extends CrmEvent {
    UserId userId();

    record ReachabilityChanged(UserId userId, boolean reachable, Instant at) implements PresenceEvent {}

    /**
     * Somebody wants calls, or does not.
     *
     * @param availability what is set by hand
     * @param wrapUpUntil when the wrap-up ends by itself; absent when there is none
     */
    record AvailabilityChanged(UserId userId, Availability availability, Optional<Instant> wrapUpUntil, Instant at)
            implements PresenceEvent {}
}
