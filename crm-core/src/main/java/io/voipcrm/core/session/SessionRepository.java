package io.voipcrm.core.session;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.Optional;

/** Where sessions are kept. Thread-safe; changes belong to the running transaction. */
public interface SessionRepository {
    void add(Session session);

    Optional<Session> find(SessionId id);

    /** Removes the session; nothing happens when there is none. */
    void remove(SessionId id);

    void removeAllOf(UserId user);

    /** Removes what had expired by then, and says how many. */
    int removeExpired(Instant now);
}
