package io.voipcrm.sample.demo;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.session.SessionId;
import io.voipcrm.core.session.SessionTokens;
import java.time.Instant;
import java.util.Optional;

/** Nobody signs in here. */
final class NoTokens implements SessionTokens {
    @Override
    public String issue(SessionId session, UserId user, Instant issuedAt, Instant expiresAt) {
        return session.toString();
    }

    @Override
    public Optional<SessionId> verify(String token, Instant now) {
        return Optional.empty();
    }
}
