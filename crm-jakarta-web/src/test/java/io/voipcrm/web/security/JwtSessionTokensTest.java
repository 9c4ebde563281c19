package io.voipcrm.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.session.SessionId;
import io.voipcrm.core.telephony.Secret;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JwtSessionTokensTest {
    private static final Secret SECRET = new Secret("a secret of thirty-two bytes or more");
    private static final Secret OTHER = new Secret("another secret of thirty-two bytes or more");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    private final SessionId session = SessionId.random();
    private final SigningKeys keys = SigningKeys.of(SECRET, Optional.empty());
    private final JwtSessionTokens tokens = new JwtSessionTokens(keys);

    private String issued() {
        return tokens.issue(session, UserId.of(7), NOW, LATER);
    }

    @Test
    void recognisesItsOwnTokenUntilItExpires() {
        assertThat(tokens.verify(issued(), NOW)).contains(session);
        assertThat(tokens.verify(issued(), LATER.minusSeconds(1))).contains(session);
        assertThat(tokens.verify(issued(), LATER.plusSeconds(1))).isEmpty();
    }

    @Test
    void refusesAnotherServersKey() {
        String foreign =
                new JwtSessionTokens(SigningKeys.of(OTHER, Optional.empty())).issue(session, UserId.of(7), NOW, LATER);
        assertThat(tokens.verify(foreign, NOW)).isEmpty();
    }

    @Test
    void believesThePreviousKeyAndSignsWithTheNewOne() {
        JwtSessionTokens rotated = new JwtSessionTokens(SigningKeys.of(OTHER, Optional.of(SECRET)));
        assertThat(rotated.verify(issued(), NOW)).contains(session);
        assertThat(tokens.verify(rotated.issue(session, UserId.of(7), NOW, LATER), NOW))
                .isEmpty();
    }

    @Test
    void needsAKeyOfThirtyTwoBytes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKeys.of(new Secret("a".repeat(31)), Optional.empty()));
    }

    @Test
    void keepsItsKeysToItself() {
        assertThat(keys.current().toString()).doesNotContain(SECRET.reveal());
    }

    @Nested
    class Refuses {
        private JwtBuilder complete() {
            return complete(List.of(JwtSessionTokens.AUDIENCE));
        }

        private JwtBuilder complete(List<String> audience) {
            return Jwts.builder()
                    .json(new JwtJson.Writer())
                    .header()
                    .keyId(keys.current().id())
                    .and()
                    .issuer(JwtSessionTokens.ISSUER)
                    .audience()
                    .add(audience)
                    .and()
                    .id(session.toString())
                    .expiration(Date.from(LATER));
        }

        private String signed(JwtBuilder builder) {
            return builder.signWith(keys.current().key(), Jwts.SIG.HS256).compact();
        }

        @Test
        void nothingThatIsComplete() {
            assertThat(tokens.verify(signed(complete()), NOW)).contains(session);
        }

        @Test
        void anotherAudience() {
            JwtBuilder builder = complete(List.of("somebody-else"));
            assertThat(tokens.verify(signed(builder), NOW)).isEmpty();
        }

        @Test
        void anotherIssuer() {
            assertThat(tokens.verify(signed(complete().issuer("somebody-else")), NOW))
                    .isEmpty();
        }

        @Test
        void aTokenWithoutSessionOrEnd() {
            assertThat(tokens.verify(signed(complete().id(null)), NOW)).isEmpty();
            assertThat(tokens.verify(signed(complete().expiration(null)), NOW)).isEmpty();
        }

        @Test
        void aTokenThatNamesNoKey() {
            JwtBuilder builder = complete().header().keyId(null).and();
            assertThat(tokens.verify(signed(builder), NOW)).isEmpty();
        }

        @Test
        void anotherAlgorithmWithTheRightKey() {
            SecretKeySpec key = new SecretKeySpec("k".repeat(64).getBytes(UTF_8), "HmacSHA512");
            assertThat(tokens.verify(complete().signWith(key, Jwts.SIG.HS512).compact(), NOW))
                    .isEmpty();
        }

        @Test
        void noAlgorithmAtAll() {
            String[] parts = signed(complete()).split("\\.", -1);
            String header = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(("{\"kid\":\"" + keys.current().id() + "\",\"alg\":\"none\"}").getBytes(UTF_8));
            assertThat(tokens.verify(header + "." + parts[1] + ".", NOW)).isEmpty();
            assertThat(tokens.verify(header + "." + parts[1] + "." + parts[2], NOW))
                    .isEmpty();
        }

        @Test
        void whatIsDamagedOrNoToken() {
            String token = signed(complete());
            assertThat(tokens.verify(token.substring(0, token.length() - 3) + "AAA", NOW))
                    .isEmpty();
            assertThat(tokens.verify("", NOW)).isEmpty();
            assertThat(tokens.verify("a.b.c", NOW)).isEmpty();
            assertThat(tokens.verify(signed(complete().id("not a session")), NOW))
                    .isEmpty();
        }
    }
}
