package io.voipcrm.core.session;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.Optional;

/** Makes and verifies the tokens that stand for sessions. Thread-safe. */
public interface SessionTokens {
    String issue(SessionId session, UserId user, Instant issuedAt, Instant expiresAt);

    /** The session the token was issued for; empty for a token that is forged, damaged, expired or of another kind. */
    Optional<SessionId> verify(String token, Instant now);
}
