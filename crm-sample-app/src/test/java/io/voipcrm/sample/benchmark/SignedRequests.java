package io.voipcrm.sample.benchmark;

import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.webhook.WebhookSignature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says to the product what the telephone network says of a call, one message after the other. Thread-safe. */
final class SignedRequests {
    private static final Pattern CALL = Pattern.compile("call-(\\d+)");

    /** As Twilio speaks. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final NetworkAccount account;
    private final Deliveries deliveries;

    SignedRequests(URI base, NetworkAccount account, Deliveries deliveries) {
        this.base = base;
        this.account = account;
        this.deliveries = deliveries;
    }

    /** All messages of the call, from the first ring to the end. */
    void tell(CustomerCall call) throws IOException, InterruptedException {
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

    private String post(Webhook message) throws IOException, InterruptedException {
        URI address = base.resolve(message.path());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "X-Twilio-Signature",
                        WebhookSignature.of(account.authToken(), address.toString(), message.fields()))
                .POST(BodyPublishers.ofString(message.form()))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
