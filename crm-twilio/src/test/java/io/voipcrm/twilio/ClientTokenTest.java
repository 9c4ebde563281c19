package io.voipcrm.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.io.Encoders;
import io.jsonwebtoken.security.Keys;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.ClientToken;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.telephony.TelephonyNotConfiguredException;
import io.voipcrm.core.user.Extension;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientTokenTest {
    private static final Extension ALICE = Extension.of("201");
    private static final Credentials ACCOUNT = Accounts.anAccount();

    private final TwilioTelephony telephony =
            new TwilioTelephony(Accounts.settings().withDeviceOptions(Map.of("chunderw", "localhost:9080/twilio-sim")));

    @Test
    void endsWhenTheBrowserIsToldItEnds() {
        ClientToken token = telephony.clientToken(ALICE, Duration.ofMinutes(30));

        assertThat(token.expiresAt()).isEqualTo(Instant.parse("2026-05-04T12:30:00Z"));
        assertThat(claims(token).getExpiration()).isEqualTo(Date.from(token.expiresAt()));
    }

    @Test
    void saysWhatTwiliosOwnTokenSays() {
        String ours = telephony.clientToken(ALICE, Duration.ofHours(1)).token();
        String twilios = new AccessToken.Builder(
                        ACCOUNT.accountId(),
                        ACCOUNT.keyId(),
                        ACCOUNT.keySecret().reveal().getBytes(UTF_8))
                .identity("201")
                .grant(new VoiceGrant().setIncomingAllow(true).setOutgoingApplicationSid(ACCOUNT.applicationId()))
                .ttl(3600)
                .build()
                .toJwt();

        assertThat(verified(ours).getHeader()).isEqualTo(verified(twilios).getHeader());
        assertThat(withoutTimes(claims(ours))).isEqualTo(withoutTimes(claims(twilios)));
        assertThat(claims(ours).keySet()).isEqualTo(claims(twilios).keySet());
        assertThat(claims(ours).getId()).isEqualTo(ACCOUNT.keyId() + "-" + Accounts.NOW.getEpochSecond());
    }

    @Test
    void namesTheColleagueAndNobodyElse() {
        assertThat(claims(telephony.clientToken(ALICE, Duration.ofHours(1))))
                .extractingByKey("grants")
                .asInstanceOf(MAP)
                .containsEntry("identity", "201");
    }

    @Test
    void tellsTheBrowserWhatElseToSet() {
        assertThat(telephony.clientToken(ALICE, Duration.ofHours(1)).deviceOptions())
                .containsExactly(Map.entry("chunderw", "localhost:9080/twilio-sim"));
        assertThat(new TwilioTelephony(Accounts.settings())
                        .clientToken(ALICE, Duration.ofHours(1))
                        .deviceOptions())
                .isEmpty();
    }

    @Test
    void livesForAnHourAtMost() {
        assertThatThrownBy(() -> telephony.clientToken(ALICE, Duration.ofSeconds(3601)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> telephony.clientToken(ALICE, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void needsAnAccount() {
        TwilioTelephony none =
                new TwilioTelephony(TwilioSettings.of(Optional::empty, URI.create("https://crm.example.com")));

        assertThat(none.configured()).isFalse();
        assertThat(telephony.configured()).isTrue();
        assertThatThrownBy(() -> none.clientToken(ALICE, Duration.ofHours(1)))
                .isInstanceOf(TelephonyNotConfiguredException.class);
    }

    @Test
    void aSecretTooShortToSignWithIsAnAccountThatCantBeUsed() {
        Credentials weak = new Credentials(
                "AC1", "SK1", new Secret("short"), "AP1", PhoneNumber.of("+46850000100"), Optional.empty());
        TwilioTelephony misconfigured =
                new TwilioTelephony(TwilioSettings.of(() -> Optional.of(weak), URI.create("https://crm.example.com")));

        assertThatThrownBy(() -> misconfigured.clientToken(ALICE, Duration.ofHours(1)))
                .isInstanceOf(TelephonyException.Final.class)
                .hasMessageContaining("not usable");
    }

    private static Claims claims(ClientToken token) {
        return claims(token.token());
    }

    /** The library takes a token with a content type for a parcel; so its content is read as a token of its own. */
    private static Claims claims(String token) {
        byte[] content = verified(token).getPayload();
        String header = Encoders.BASE64URL.encode("{\"alg\":\"none\"}".getBytes(UTF_8));
        return Jwts.parser()
                .unsecured()
                .clock(() -> Date.from(Accounts.NOW))
                .build()
                .parseUnsecuredClaims(header + "." + Encoders.BASE64URL.encode(content) + ".")
                .getPayload();
    }

    private static Jws<byte[]> verified(String token) {
        return Jwts.parser()
                .verifyWith(Keys.hmacShaKeyFor(ACCOUNT.keySecret().reveal().getBytes(UTF_8)))
                .build()
                .parseSignedContent(token);
    }

    private static Map<String, Object> withoutTimes(Claims token) {
        Map<String, Object> claims = new HashMap<>(token);
        claims.keySet().removeAll(Set.of("exp", "jti"));
        return claims;
    }
}
