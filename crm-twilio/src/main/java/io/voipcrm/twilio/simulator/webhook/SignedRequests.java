package io.voipcrm.twilio.simulator.webhook;

import io.voipcrm.twilio.simulator.webhook.Delivery.Result;
import io.voipcrm.twilio.simulator.webhook.HttpFailedException.Stage;
import io.voipcrm.twilio.simulator.webhook.HttpSender.Reply;
import io.voipcrm.twilio.simulator.webhook.HttpSender.Request;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Turns a webhook into a signed HTTP request and follows where it is sent on to. */
final class SignedRequests {

    private static final int MOST_REDIRECTS = 10;

    private final String authToken;
    private final HttpSender sender;

    SignedRequests(String authToken, HttpSender sender) {
        this.authToken = authToken;
        this.sender = sender;
    }

    void send(Webhook webhook, String idempotencyToken, Consumer<Result> told) {
        send(webhook, idempotencyToken, 0, told);
    }

    private void send(Webhook webhook, String token, int redirects, Consumer<Result> told) {
        sender.send(request(webhook, token)).whenComplete((reply, failure) -> {
            if (failure != null) {
                told.accept(Result.failed(stage(failure)));
            } else if (isRedirect(reply) && redirects < MOST_REDIRECTS) {
                send(redirected(webhook, reply), token, redirects + 1, told);
            } else {
                told.accept(Result.of(reply));
            }
        });
    }

    private Request request(Webhook webhook, String idempotencyToken) {
        boolean get = webhook.method().equals("GET");
        String form = FormEncoding.encode(webhook.fields());
        String plainUrl = webhook.url().replaceFirst("#.*", "");
        String url = plainUrl;
        if (get && !form.isEmpty()) {
            url += (plainUrl.contains("?") ? "&" : "?") + form;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Twilio-Signature", WebhookSignature.of(authToken, url, get ? Map.of() : webhook.fields()));
        headers.put("I-Twilio-Idempotency-Token", idempotencyToken);
        headers.put("User-Agent", "TwilioProxy/1.1");
        headers.put("Accept", "*/*");
        if (!get) {
            headers.put("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
        }
        return new Request(webhook.method(), url, headers, get ? "" : form);
    }

    private static boolean isRedirect(Reply reply) {
        return reply.status() / 100 == 3 && !reply.location().isEmpty();
    }

    private static Webhook redirected(Webhook webhook, Reply reply) {
        String target = URI.create(webhook.url()).resolve(reply.location()).toString();
        boolean keepsMethod = reply.status() == 307 || reply.status() == 308;
        return keepsMethod
                ? new Webhook(webhook.kind(), webhook.method(), target, webhook.fields())
                : new Webhook(webhook.kind(), "GET", target, Map.of());
    }

    private static Stage stage(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof HttpFailedException failed ? failed.stage() : Stage.READ;
    }
}
