package io.voipcrm.twilio.callcentre;

import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.TelephonyWebhooks;
import io.voipcrm.core.telephony.WebhookRequest;
import io.voipcrm.twilio.simulator.time.VirtualTime;
import io.voipcrm.twilio.simulator.webhook.FormEncoding;
import io.voipcrm.twilio.simulator.webhook.HttpSender;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets the network's webhooks into the CRM as a web server would: verified, translated, handled, answered. */
final class WebhookDoor implements HttpSender {
    private final TelephonyWebhooks webhooks;
    private final Function<ReceivedEvent, CallInstruction> crm;
    private final VirtualTime time;

    WebhookDoor(TelephonyWebhooks webhooks, Function<ReceivedEvent, CallInstruction> crm, VirtualTime time) {
        this.webhooks = webhooks;
        this.crm = crm;
        this.time = time;
    }

    @Override
    public CompletionStage<Reply> send(Request request) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        time.schedule(Duration.ZERO, () -> reply.complete(answered(request)));
        return reply;
    }

    private Reply answered(Request request) {
        WebhookRequest read = read(request);
        if (!webhooks.verify(read)) {
            return Reply.of(403, "");
        }
        return Reply.of(
                200, webhooks.render(crm.apply(webhooks.translate(read))).body());
    }

    private static WebhookRequest read(Request request) {
        URI url = URI.create(request.url());
        String query = url.getRawQuery() == null ? "" : url.getRawQuery();
        return new WebhookRequest(
                url.getRawPath() + (query.isEmpty() ? "" : "?" + query),
                url.getPath().replace("/api/twilio/", ""),
                listed(query),
                listed(request.body()),
                request.headers().entrySet().stream()
                        .collect(Collectors.toMap(
                                header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue)));
    }

    private static Map<String, List<String>> listed(String form) {
        return FormEncoding.decode(form).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
    }
}
