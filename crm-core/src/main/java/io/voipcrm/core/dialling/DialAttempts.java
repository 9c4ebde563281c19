package io.voipcrm.core.dialling;

import io.voipcrm.core.access.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Counts how often each user dials, shared by all nodes. Thread-safe; changes belong to the running transaction. */
public interface DialAttempts {
    /**
     * Notes an attempt, unless the user has made as many as the limit within the window before now. Of several at once
     * no more than the limit are noted.
     *
     * @return empty when it was noted; otherwise when the next can be
     */
    Optional<Instant> note(UserId user, Instant now, int limit, Duration window);
}
