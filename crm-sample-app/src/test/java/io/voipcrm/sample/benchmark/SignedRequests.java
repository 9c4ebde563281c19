package io.voipcrm.sample.benchmark;

import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.webhook.WebhookSignature;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says to the product what the telephone network says of a call, one message after the other. Thread-safe. The plainest
 * client there is, because it works on the same processors as the product.
 */
final class SignedRequests {
    private static final Pattern CALL = Pattern.compile("call-(\\d+)");

    private static final int TIMEOUT = (int) Duration.ofSeconds(30).toMillis();

    static {
        // As many connections as there are threads are kept open.
        System.setProperty("http.maxConnections", "64");
    }

    private final URI base;
    private final NetworkAccount account;
    private final Deliveries deliveries;

    SignedRequests(URI base, NetworkAccount account, Deliveries deliveries) {
        this.base = base;
        this.account = account;
        this.deliveries = deliveries;
    }

    /** All messages of the call, from the first ring to the end. */
    void tell(CustomerCall call) throws IOException {
        deliveries.expect("call_ringing", call.leg());
        String id = callIn(post(call.arrival(account.accountSid())));
        for (Webhook message : call.rest(account.accountSid(), id)) {
            if (message.fields().containsValue("participant-leave")) {
                deliveries.expect("call_ended", call.leg());
            }
            post(message);
        }
    }

    private static String callIn(String twiml) {
        Matcher call = CALL.matcher(twiml);
        if (!call.find()) {
            throw new IllegalStateException("The call does not wait for an agent: " + twiml);
        }
        return call.group(1);
    }

    private String post(Webhook message) throws IOException {
        URI address = base.resolve(message.path());
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT);
        connection.setReadTimeout(TIMEOUT);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        connection.setRequestProperty(
                "X-Twilio-Signature", WebhookSignature.of(account.authToken(), address.toString(), message.fields()));
        byte[] form = message.form().getBytes(StandardCharsets.UTF_8);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(form.length);
        connection.getOutputStream().write(form);
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(address + " answered " + connection.getResponseCode());
        }
        try (InputStream answer = connection.getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
