package io.voipcrm.twilio.simulator.token;

import static io.voipcrm.twilio.simulator.token.TokenRefusedException.EXPIRED;
import static io.voipcrm.twilio.simulator.token.TokenRefusedException.INVALID;
import static io.voipcrm.twilio.simulator.token.TokenRefusedException.TOO_LONG;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.json.JsonException;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks the tokens that browsers sign in with. */
public final class AccessTokens {

    private static final Duration LONGEST_LIFE = Duration.ofHours(24);
    private static final Pattern IDENTITY = Pattern.compile("[A-Za-z0-9_]{1,121}");

    private final NetworkAccount account;
    private final Clock clock;

    public AccessTokens(NetworkAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    /**
     * Reads a token.
     *
     * @throws TokenRefusedException if it is malformed, foreign, expired or made to live too long
     */
    public VoiceToken verify(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw refused(INVALID, "The token is not a JWT");
        }
        checkHeader(decoded(parts[0]));
        checkSignature(parts);
        return read(decoded(parts[1]));
    }

    private static void checkHeader(JsonObject header) {
        if (header.string("alg").filter("HS256"::equals).isEmpty()) {
            throw refused(INVALID, "The token must be signed with HS256");
        }
        if (header.string("cty").filter("twilio-fpa;v=1"::equals).isEmpty()) {
            throw refused(INVALID, "The token has the wrong content type");
        }
    }

    private void checkSignature(String[] parts) {
        byte[] expected = hmac(parts[0] + "." + parts[1]);
        if (!MessageDigest.isEqual(expected, base64(parts[2]))) {
            throw refused(INVALID, "The signature does not match");
        }
    }

    private VoiceToken read(JsonObject claims) {
        if (claims.string("iss").filter(account.apiKey().sid()::equals).isEmpty()
                || claims.string("sub").filter(account.accountSid()::equals).isEmpty()) {
            throw refused(INVALID, "The token belongs to another key or account");
        }
        Instant expiresAt = checkedTimes(claims);
        JsonObject grants = claims.object("grants");
        String identity = grants.string("identity")
                .filter(IDENTITY.asMatchPredicate())
                .orElseThrow(() -> refused(INVALID, "The identity may have letters, digits and _"));
        JsonObject voice = grants.object("voice");
        return new VoiceToken(
                identity,
                voice.object("incoming").isTrue("allow"),
                voice.object("outgoing").string("application_sid"),
                expiresAt);
    }

    private Instant checkedTimes(JsonObject claims) {
        Instant now = clock.instant();
        Instant expiresAt = seconds(claims, "exp", Instant.MIN);
        if (expiresAt.equals(Instant.MIN)) {
            throw refused(INVALID, "The token says no end");
        }
        if (!now.isBefore(expiresAt)) {
            throw refused(EXPIRED, "The token has expired");
        }
        Instant validFrom = seconds(claims, "nbf", Instant.MIN);
        if (now.isBefore(validFrom)) {
            throw refused(INVALID, "The token is not valid yet");
        }
        Instant issuedAt = seconds(claims, "iat", now);
        Instant start = issuedAt.isBefore(now) ? issuedAt : now;
        if (Duration.between(start, expiresAt).compareTo(LONGEST_LIFE) > 0) {
            throw refused(TOO_LONG, "The token lives longer than 24 hours");
        }
        return expiresAt;
    }

    private static Instant seconds(JsonObject claims, String name, Instant absent) {
        return claims.number(name).map(Instant::ofEpochSecond).orElse(absent);
    }

    private byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(account.apiKey().secret().getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    private static JsonObject decoded(String part) {
        try {
            return JsonObject.parse(new String(base64(part), UTF_8));
        } catch (JsonException e) {
            throw refused(INVALID, "A part of the token is not JSON");
        }
    }

    private static byte[] base64(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) {
            throw refused(INVALID, "A part of the token is not base64url");
        }
    }

    private static TokenRefusedException refused(int code, String message) {
        return new TokenRefusedException(code, message);
    }
}
