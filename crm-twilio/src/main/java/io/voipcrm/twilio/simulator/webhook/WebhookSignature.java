package io.voipcrm.twilio.simulator.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The value of {@code X-Twilio-Signature}. */
public final class WebhookSignature {

    private static final Pattern USER = Pattern.compile("^(https?://)[^/@]*@");
    private static final Pattern HTTPS_PORT = Pattern.compile("^(https://[^/:]+):\\d+");

    private WebhookSignature() {}

    /**
     * Signs a request.
     *
     * @param url as it is requested, its query included; a fragment does not count
     * @param fields the form's fields, empty for GET
     */
    public static String of(String authToken, String url, Map<String, String> fields) {
        StringBuilder signed = new StringBuilder(signedUrl(url));
        new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(authToken.getBytes(UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA1", e);
        }
    }

    private static String signedUrl(String url) {
        int fragment = url.indexOf('#');
        String plain = fragment < 0 ? url : url.substring(0, fragment);
        String anonymous = USER.matcher(plain).replaceFirst("$1");
        return HTTPS_PORT.matcher(anonymous).replaceFirst("$1");
    }
}
