package io.voipcrm.core.call;

import io.voipcrm.core.telephony.CallId;
import java.util.Collection;

/** A feature that keeps something of its own about calls, for example notes. Thread-safe. */
public interface CallCompanion {
    /** Forgets what it keeps of these calls, for whom they were with is erased; what is somebody else's stays. */
    void forget(Collection<CallId> calls);
}
