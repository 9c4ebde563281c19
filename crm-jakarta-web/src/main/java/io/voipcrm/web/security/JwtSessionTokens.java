package io.voipcrm.web.security;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.LocatorAdapter;
import io.jsonwebtoken.ProtectedHeader;
import io.jsonwebtoken.UnsupportedJwtException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.session.SessionId;
import io.voipcrm.core.session.SessionTokens;
import java.security.Key;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/** Session tokens as JSON Web Tokens: HS256 and nothing else, with issuer, audience, session id and expiry. */
public final class JwtSessionTokens implements SessionTokens {
    static final String ISSUER = "voipcrm";
    static final String AUDIENCE = "voipcrm-web";

    private final SigningKeys keys;

    public JwtSessionTokens(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public String issue(SessionId session, UserId user, Instant issuedAt, Instant expiresAt) {
        SigningKeys.Key key = keys.current();
        return Jwts.builder()
                .json(new JwtJson.Writer())
                .header()
                .keyId(key.id())
                .and()
                .issuer(ISSUER)
                .audience()
                .add(AUDIENCE)
                .and()
                .id(session.toString())
                .subject(user.toString())
                .issuedAt(Date.from(issuedAt))
                .expiration(Date.from(expiresAt))
                .signWith(key.key(), Jwts.SIG.HS256)
                .compact();
    }

    @Override
    public Optional<SessionId> verify(String token, Instant now) {
        try {
            Claims claims = parser(now).parseSignedClaims(token).getPayload();
            if (claims.getExpiration() == null || claims.getId() == null) {
                return Optional.empty();
            }
            return Optional.of(new SessionId(UUID.fromString(claims.getId())));
        } catch (JwtException | IllegalArgumentException e) {
            // Forged, damaged, expired or of another kind: the caller needs to know no more than that.
            return Optional.empty();
        }
    }

    private JwtParser parser(Instant now) {
        return Jwts.parser()
                .json(new JwtJson.Parser())
                .clock(() -> Date.from(now))
                .keyLocator(new KeyByName())
                .sig()
                .clear()
                .add(Jwts.SIG.HS256)
                .and()
                .requireIssuer(ISSUER)
                .requireAudience(AUDIENCE)
                .build();
    }

    private final class KeyByName extends LocatorAdapter<Key> {
        @Override
        protected Key locate(ProtectedHeader header) {
            String id = header.getKeyId();
            if (id == null) {
                throw new UnsupportedJwtException("A session token names its key");
            }
            return keys.named(id)
                    .orElseThrow(() -> new UnsupportedJwtException("No key of that name"))
                    .key();
        }
    }
}
