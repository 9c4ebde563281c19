package io.voipcrm.twilio.simulator.control.http;

import io.voipcrm.twilio.simulator.control.NetworkControl;
import io.voipcrm.twilio.simulator.json.JsonObject;
import io.voipcrm.twilio.simulator.signal.SignalHub;
import io.voipcrm.twilio.simulator.webhook.Webhook;
import io.voipcrm.twilio.simulator.webhook.WebhookFaults;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What shall go wrong: {@code webhook-faults} (fault = drop, delay, repeat or reorder; share, seed, times, seconds,
 * copies; of = news, all or a kind), {@code rest-faults} (status, or lost = request or answer; times), {@code
 * signal-drop} and {@code signal-expire-token} (identity), {@code signal-refuse} (seconds), {@code
 * signal-heartbeats} (stopped); {@code clear-faults} ends them all.
 */
final class FaultCommands {

    private final NetworkControl control;

    FaultCommands(NetworkControl control) {
        this.control = control;
    }

    void addTo(Map<String, Function<Parameters, ControlAnswer>> commands) {
        SignalHub signal = control.signalling();
        commands.put("POST webhook-faults", this::spoilWebhooks);
        commands.put("POST rest-faults", this::spoilRest);
        commands.put("POST signal-drop", parameters -> counted(signal.drop(parameters.required("identity"))));
        commands.put(
                "POST signal-expire-token", parameters -> counted(signal.expireToken(parameters.required("identity"))));
        commands.put("POST signal-refuse", parameters -> {
            signal.refuseConnectionsFor(parameters.seconds("seconds").orElse(Duration.ofSeconds(5)));
            return ControlAnswer.done();
        });
        commands.put("POST signal-heartbeats", parameters -> {
            signal.stopHeartbeats(parameters.flag("stopped"));
            return ControlAnswer.done();
        });
        commands.put("POST clear-faults", parameters -> clear(signal));
    }

    private ControlAnswer spoilWebhooks(Parameters parameters) {
        Predicate<Webhook> which = of(parameters.text("of").orElse("news"))
                .and(WebhookFaults.share(parameters.share("share"), parameters.longNumber("seed", 1)));
        int times = parameters.number("times", WebhookFaults.ALWAYS);
        WebhookFaults faults = control.webhookFaults();
        switch (parameters.required("fault")) {
            case "drop" -> faults.drop(which, times);
            case "delay" -> faults.delay(which, parameters.seconds("seconds").orElse(Duration.ofSeconds(2)), times);
            case "repeat" -> faults.repeat(which, parameters.number("copies", 2), times);
            case "reorder" -> faults.swapWithNext(which, times);
            default -> throw new IllegalArgumentException("fault is drop, delay, repeat or reorder");
        }
        return ControlAnswer.done();
    }

    /** By default only news: a question that is lost ends the call. */
    private static Predicate<Webhook> of(String kind) {
        return switch (kind) {
            case "all" -> webhook -> true;
            case "news" ->
                webhook -> webhook.kind() == Webhook.Kind.CONFERENCE || webhook.kind() == Webhook.Kind.CALL_STATUS;
            default -> webhook -> webhook.kind().name().equalsIgnoreCase(kind.replace('-', '_'));
        };
    }

    private ControlAnswer spoilRest(Parameters parameters) {
        int times = parameters.number("times", 1);
        switch (parameters.text("lost").orElse("")) {
            case "request" -> control.restFaults().loseRequests(times);
            case "answer" -> control.restFaults().loseAnswers(times);
            case "" -> control.restFaults().fail(parameters.number("status", 500), times);
            default -> throw new IllegalArgumentException("lost is request or answer");
        }
        return ControlAnswer.done();
    }

    private ControlAnswer clear(SignalHub signal) {
        control.webhookFaults().clear();
        control.restFaults().clear();
        signal.refuseConnections(false);
        signal.stopHeartbeats(false);
        return ControlAnswer.done();
    }

    private static ControlAnswer counted(int sockets) {
        return ControlAnswer.ok(JsonObject.of("sockets", sockets));
    }
}
