package io.voipcrm.core.presence;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.CrmEvent;
import java.time.Instant;

/** Something that has happened to somebody's reachability. */
public sealed interface PresenceEvent extends CrmEvent {
    record ReachabilityChanged(UserId userId, boolean reachable, Instant at) implements PresenceEvent {}
}
