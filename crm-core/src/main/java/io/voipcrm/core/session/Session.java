package io.voipcrm.core.session;

import io.voipcrm.core.access.UserId;
import java.time.Instant;

/**
 * Somebody signed in somewhere.
 *
 * @param tokenHash SHA-256 of the token; the token itself is kept nowhere
 */
public record Session(SessionId id, UserId userId, TokenHash tokenHash, Instant createdAt, Instant expiresAt) {
    boolean liveAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
