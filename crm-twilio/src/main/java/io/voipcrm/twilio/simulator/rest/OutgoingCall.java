package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import io.voipcrm.twilio.simulator.exchange.StatusCallback;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A call that a request asks for. */
record OutgoingCall(
        Exchange exchange,
        String from,
        String to,
        Duration timeout,
        Duration timeLimit,
        @Nullable StatusCallback callback) {

    private static final int LONGEST_RING = 600;
    private static final int FOUR_HOURS = 14_400;
    private static final Pattern ADDRESS = Pattern.compile("client:\\w{1,121}|\\+[1-9]\\d{6,14}");

    static OutgoingCall of(Exchange exchange, RestRequest request) {
        String from = request.required("From");
        if (!from.startsWith("client:") && exchange.account().number(from).isEmpty()) {
            throw new RestException(400, 21210, "'From' phone number not verified: " + from);
        }
        return new OutgoingCall(
                exchange,
                from,
                callee(exchange, request),
                seconds(request, "Timeout", 60, LONGEST_RING),
                seconds(request, "TimeLimit", FOUR_HOURS, FOUR_HOURS * 6),
                callback(request));
    }

    Call place(Consumer<Call> onAnswer) {
        return exchange.calls().byApi(from, to, timeout, callback, answered -> {
            exchange.later(timeLimit, () -> answered.end(CallStatus.COMPLETED));
            onAnswer.accept(answered);
        });
    }

    private static String callee(Exchange exchange, RestRequest request) {
        String to = request.required("To");
        if (!ADDRESS.matcher(to).matches()) {
            throw new RestException(400, 21211, "Invalid 'To' Phone Number: " + to);
        }
        if (exchange.account().number(to).isPresent()) {
            throw new RestException(400, 21214, "'To' phone number cannot be reached: " + to);
        }
        return to;
    }

    private static Duration seconds(RestRequest request, String name, int usual, int most) {
        try {
            int seconds = request.parameter(name).map(Integer::valueOf).orElse(usual);
            return Duration.ofSeconds(Math.max(1, Math.min(most, seconds)));
        } catch (NumberFormatException e) {
            throw new RestException(400, 21218, name + " must be a number of seconds");
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
