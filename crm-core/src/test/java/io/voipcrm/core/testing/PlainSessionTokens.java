package io.voipcrm.core.testing;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.session.SessionId;
import io.voipcrm.core.session.SessionTokens;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tokens that simply say which session they stand for. For tests only. */
public final class PlainSessionTokens implements SessionTokens {
    private static final String PREFIX = "token-";

    @Override
    public String issue(SessionId session, UserId user, Instant issuedAt, Instant expiresAt) {
        return PREFIX + session;
    }

    @Override
    public Optional<SessionId> verify(String token, Instant now) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SessionId(UUID.fromString(token.substring(PREFIX.length()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
