package io.voipcrm.core.session;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.CrmEvent;

/** Something that has happened to a session. */
public sealed interface SessionEvent extends CrmEvent {
    /** Its token no longer counts. */
    record SessionEnded(SessionId sessionId, UserId userId) implements SessionEvent {}
}
