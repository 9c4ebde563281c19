package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.webhook.Webhook;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the application how a call goes; what is told is numbered from zero. */
final class CallEvents {

    private final Exchange exchange;
    private final Call call;
    private final @Nullable StatusCallback callback;
    private int sequence;

    CallEvents(Exchange exchange, Call call, @Nullable StatusCallback callback) {
        this.exchange = exchange;
        this.call = call;
        this.callback = callback;
    }

    void initiated() {
        tell("initiated", "initiated");
    }

    void ringing() {
        tell("ringing", call.status().wireName());
    }

    void answered() {
        tell("answered", call.status().wireName());
    }

    void ended() {
        tell("completed", call.status().wireName());
    }

    private void tell(String event, String status) {
        if (callback == null || !callback.events().contains(event)) {
            return;
        }
        Map<String, String> fields = CallFields.of(exchange, call);
        fields.put("CallStatus", status);
        fields.put("Timestamp", TwilioTime.format(exchange.now()));
        fields.put("CallbackSource", "call-progress-events");
        fields.put("SequenceNumber", String.valueOf(sequence++));
        if (call.isOver()) {
            long seconds = call.talked().toSeconds();
            fields.put("CallDuration", String.valueOf(seconds));
            fields.put("Duration", String.valueOf((seconds + 59) / 60));
            fields.put("SipResponseCode", call.status().sipResponseCode());
        }
        exchange.tell(new Webhook(Webhook.Kind.CALL_STATUS, callback.method(), callback.url(), fields));
    }
}
