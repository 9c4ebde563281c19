package io.voipcrm.twilio.simulator.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.time.VirtualTime;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twilio's own library makes the tokens. */
class AccessTokensTest {

    private final VirtualTime time = new VirtualTime();
    private final AccessTokens tokens = new AccessTokens(TestAccount.account(), time);

    @Test
    void readsWhoItIsAndWhatTheyMayDo() {
        VoiceToken token =
                tokens.verify(TestNetwork.token("alice_7").ttl(3600).build().toJwt());

        assertThat(token.identity()).isEqualTo("alice_7");
        assertThat(token.mayReceive()).isTrue();
        assertThat(token.outgoingApp()).hasValue(TestAccount.APP_SID);
        assertThat(Duration.between(time.instant(), token.expiresAt()))
                .isBetween(Duration.ofSeconds(3595), Duration.ofSeconds(3605));
    }

    @Test
    void givesNoRightThatTheTokenLacks() {
        VoiceGrant nothing = new VoiceGrant();
        VoiceToken token = tokens.verify(new AccessToken.Builder(
                        TestAccount.ACCOUNT_SID, TestAccount.KEY_SID, TestAccount.KEY_SECRET.getBytes(UTF_8))
                .identity("alice")
                .grant(nothing)
                .build()
                .toJwt());

        assertThat(token.mayReceive()).isFalse();
        assertThat(token.outgoingApp()).isEqualTo(Optional.empty());
    }

    @Test
    void refusesAnExpiredToken() {
        String token = TestNetwork.token("alice").ttl(60).build().toJwt();
        time.advance(Duration.ofSeconds(90));

        refuses(token, TokenRefusedException.EXPIRED);
    }

    @Test
    void refusesATokenThatLivesLongerThanADay() {
        refuses(TestNetwork.token("alice").ttl(90_000).build().toJwt(), TokenRefusedException.TOO_LONG);
    }

    @Test
    void refusesAnotherSecret() {
        String foreign = new AccessToken.Builder(
                        TestAccount.ACCOUNT_SID,
                        TestAccount.KEY_SID,
                        "x".repeat(40).getBytes(UTF_8))
                .identity("alice")
                .build()
                .toJwt();

        refuses(foreign, TokenRefusedException.INVALID);
    }

    @Test
    void refusesAnotherAccount() {
        String foreign = new AccessToken.Builder(
                        "AC" + "9".repeat(32), TestAccount.KEY_SID, TestAccount.KEY_SECRET.getBytes(UTF_8))
                .identity("alice")
                .build()
                .toJwt();

        refuses(foreign, TokenRefusedException.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice@example.com", "", "a b", "näme"})
    void refusesAnIdentityThatCannotBeCalled(String identity) {
        refuses(TestNetwork.token(identity).build().toJwt(), TokenRefusedException.INVALID);
    }

    @Test
    void refusesAChangedToken() {
        String[] parts = TestNetwork.token("alice").build().toJwt().split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("alice", "admin");
        String changed = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8));

        refuses(parts[0] + "." + changed + "." + parts[2], TokenRefusedException.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'alg':'none'}", "{'alg':'HS256'}", "{'alg':'HS512','cty':'twilio-fpa;v=1'}", "[]"})
    void refusesAnotherHeader(String header) {
        String[] parts = TestNetwork.token("alice").build().toJwt().split("\\.", -1);
        String encoded = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(header.replace('\'', '"').getBytes(UTF_8));

        refuses(encoded + "." + parts[1] + "." + parts[2], TokenRefusedException.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "a.b.c.d", "%.%.%"})
    void refusesWhatIsNoToken(String token) {
        refuses(token, TokenRefusedException.INVALID);
    }

    private void refuses(String token, int code) {
        assertThatThrownBy(() -> tokens.verify(token))
                .isInstanceOfSatisfying(TokenRefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }
}
