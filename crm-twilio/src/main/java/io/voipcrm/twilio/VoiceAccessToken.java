package io.voipcrm.twilio;

import com.twilio.jwt.Jwt;
import com.twilio.jwt.accesstoken.VoiceGrant;
import io.jsonwebtoken.Jwts;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.user.Extension;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pass with which a colleague's browser registers at Twilio and dials in.
 *
 * <p>The SDK's own access token reads the system's clock; this one says the same by the clock it is given, so that the
 * end the browser is told of is the end that Twilio enforces.
 */
final class VoiceAccessToken extends Jwt {
    private final Credentials credentials;
    private final Extension identity;
    private final Instant issuedAt;
    private final Instant expiresAt;

    private VoiceAccessToken(Credentials credentials, Extension identity, Instant issuedAt, Instant expiresAt) {
        super(
                Jwts.SIG.HS256,
                credentials.keySecret().reveal().getBytes(StandardCharsets.UTF_8),
                credentials.keyId(),
                Date.from(expiresAt));
        this.credentials = credentials;
        this.identity = identity;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    static VoiceAccessToken issue(Credentials credentials, Extension identity, Instant now, Duration life) {
        Instant issuedAt = now.truncatedTo(ChronoUnit.SECONDS);
        return new VoiceAccessToken(credentials, identity, issuedAt, issuedAt.plus(life));
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public String getId() {
        return credentials.keyId() + "-" + issuedAt.getEpochSecond();
    }

    @Override
    public String getSubject() {
        return credentials.accountId();
    }

    /** Absent on purpose: a server whose clock is a second ahead would issue tokens that Twilio refuses. */
    @Override
    public @Nullable Date getNbf() {
        return null;
    }

    @Override
    public Map<String, Object> getHeaders() {
        return Map.of("cty", "twilio-fpa;v=1");
    }

    @Override
    public Map<String, Object> getClaims() {
        VoiceGrant voice =
                new VoiceGrant().setIncomingAllow(true).setOutgoingApplicationSid(credentials.applicationId());
        return Map.of("grants", Map.of("identity", identity.digits(), voice.getGrantKey(), voice.getPayload()));
    }
}
