package io.voipcrm.core.explanation;

import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.telephony.CallId;
import java.util.List;

/** What the event log holds of one call. Thread-safe. */
public interface CallEvents {
    /** The call's events, oldest first, {@code limit} at most; without those that the log has forgotten. */
    List<LoggedEvent> of(CallId call, int limit);
}
