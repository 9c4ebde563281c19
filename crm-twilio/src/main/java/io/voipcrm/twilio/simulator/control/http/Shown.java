package io.voipcrm.twilio.simulator.control.http;

import io.voipcrm.twilio.simulator.control.CallView;
import io.voipcrm.twilio.simulator.control.ConferenceView;
import io.voipcrm.twilio.simulator.control.NetworkControl;
import io.voipcrm.twilio.simulator.exchange.Alert;
import io.voipcrm.twilio.simulator.frame.FrameRecord;
import io.voipcrm.twilio.simulator.json.JsonObject;
import io.voipcrm.twilio.simulator.webhook.Delivery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What there is to see: {@code state}, {@code frames} and {@code webhooks}. */
final class Shown {

    private final NetworkControl control;

    Shown(NetworkControl control) {
        this.control = control;
    }

    void addTo(Map<String, Function<Parameters, ControlAnswer>> commands) {
        commands.put("GET state", parameters -> ControlAnswer.ok(state()));
        commands.put("GET frames", parameters -> list("frames", control.frames(), Shown::frame));
        commands.put("GET webhooks", parameters -> list("webhooks", control.webhooks(), Shown::delivery));
    }

    private JsonObject state() {
        return JsonObject.of("calls", control.calls().stream().map(Shown::call).toList())
                .with(
                        "conferences",
                        control.conferences().stream().map(Shown::conference).toList())
                .with("registered", control.signalling().registeredIdentities())
                .with("telephonePages", control.telephonePages())
                .with("alerts", control.alerts().stream().map(Shown::alert).toList());
    }

    private static <T> ControlAnswer list(String name, List<T> entries, Function<T, JsonObject> shown) {
        return ControlAnswer.ok(JsonObject.of(name, entries.stream().map(shown).toList()));
    }

    private static JsonObject call(CallView call) {
        return JsonObject.of("sid", call.sid())
                .with("direction", call.direction().wireName())
                .with("from", call.from())
                .with("to", call.to())
                .with("status", call.status().wireName())
                .with("talkedSeconds", call.talked().toSeconds());
    }

    private static JsonObject conference(ConferenceView conference) {
        return JsonObject.of("sid", conference.sid())
                .with("name", conference.name())
                .with("status", conference.status())
                .with(
                        "participants",
                        conference.participants().stream()
                                .map(Shown::participant)
                                .toList());
    }

    private static JsonObject participant(ConferenceView.Present participant) {
        return JsonObject.of("callSid", participant.callSid())
                .with("label", participant.label())
                .with("onHold", participant.onHold())
                .with("muted", participant.muted())
                .with("coaches", participant.coaches().orElse(null));
    }

    private static JsonObject alert(Alert alert) {
        return JsonObject.of("at", alert.at().toString())
                .with("callSid", alert.callSid())
                .with("code", alert.code())
                .with("message", alert.message());
    }

    private static JsonObject frame(FrameRecord frame) {
        return JsonObject.of("at", frame.at().toString())
                .with("connection", frame.connection())
                .with("way", frame.way().name())
                .with("text", frame.text());
    }

    private static JsonObject delivery(Delivery delivery) {
        JsonObject fields = JsonObject.empty();
        for (Map.Entry<String, String> field : delivery.webhook().fields().entrySet()) {
            fields = fields.with(field.getKey(), field.getValue());
        }
        return JsonObject.of("sentAt", delivery.sentAt().toString())
                .with("kind", delivery.webhook().kind().name())
                .with("url", delivery.webhook().url())
                .with("attempt", delivery.attempt())
                .with("status", delivery.result().status())
                .with("fields", fields);
    }
}
