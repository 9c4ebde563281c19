package io.voipcrm.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.voipcrm.core.telephony.Secret;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Twilio's signature of a request: the address as Twilio knows it, followed by every form field, under the account's
 * token.
 *
 * <p>The address is the configured one and the path as it came. What the request says of its host is not looked at:
 * behind a proxy it is wrong, and an attacker chooses it.
 */
final class RequestSignature {
    private final URI base;

    RequestSignature(URI publicBaseUrl) {
        this.base = publicBaseUrl;
    }

    /** Whether the signature is right; the time taken does not tell how wrong it is. */
    boolean matches(String signature, Secret token, String rawPathAndQuery, Map<String, List<String>> form) {
        byte[] given = signature.getBytes(UTF_8);
        boolean right = false;
        for (String address : addresses()) {
            byte[] expected = sign(token, address + rawPathAndQuery, form).getBytes(UTF_8);
            right |= MessageDigest.isEqual(expected, given);
        }
        return right;
    }

    static String sign(Secret token, String url, Map<String, List<String>> form) {
        StringBuilder text = new StringBuilder(url);
        new TreeMap<>(form).forEach((name, values) -> new TreeSet<>(values)
                .forEach(value -> text.append(name).append(value)));
        return hmac(token, text.toString());
    }

    /** Twilio drops the port from some addresses and keeps it in others; its own libraries accept both. */
    private Set<String> addresses() {
        String path = base.getRawPath();
        String host = base.getScheme() + "://" + base.getHost();
        int usualPort = "https".equals(base.getScheme()) ? 443 : 80;
        int port = base.getPort() < 0 ? usualPort : base.getPort();
        return new LinkedHashSet<>(List.of(host + path, host + ":" + port + path));
    }

    private static String hmac(Secret token, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.reveal().getBytes(UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform knows HmacSHA1", e);
        }
    }
}
