package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import io.voipcrm.twilio.simulator.exchange.StatusCallback;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call that a request asks for. */
record OutgoingCall(
        Exchange exchange,
        String from,
        String to,
        Duration timeout,
        @Nullable StatusCallback callback) {

    private static final int MOST_SECONDS = 600;

    static OutgoingCall of(Exchange exchange, RestRequest request) {
        String from = request.required("From");
        if (!from.startsWith("client:") && exchange.account().number(from).isEmpty()) {
            throw new RestException(400, 21210, "'From' phone number not verified: " + from);
        }
        return new OutgoingCall(exchange, from, request.required("To"), timeout(request), callback(request));
    }

    Call place(Consumer<Call> onAnswer) {
        return exchange.calls().byApi(from, to, timeout, callback, onAnswer);
    }

    private static Duration timeout(RestRequest request) {
        try {
            int seconds = request.parameter("Timeout").map(Integer::valueOf).orElse(60);
            return Duration.ofSeconds(Math.min(MOST_SECONDS, seconds));
        } catch (NumberFormatException e) {
            throw new RestException(400, 21218, "Timeout must be a number of seconds");
        }
    }

    private static @Nullable StatusCallback callback(RestRequest request) {
        List<String> events = request.parameters().getOrDefault("StatusCallbackEvent", List.of("completed"));
        return request.parameter("StatusCallback")
                .map(url -> new StatusCallback(
                        url, request.parameter("StatusCallbackMethod").orElse("POST"), Set.copyOf(events)))
                .orElse(null);
    }
}
