package io.voipcrm.twilio.simulator.webhook;

import io.voipcrm.twilio.simulator.webhook.HttpFailedException.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One try to deliver a webhook, and how it went. */
public record Delivery(Instant sentAt, Instant answeredAt, Webhook webhook, int attempt, Result result) {

    /**
     * How a try went.
     *
     * @param status the HTTP status, 0 if no answer came
     * @param failure why no answer came, else null
     */
    public record Result(int status, String body, @Nullable Stage failure) {

        static Result of(HttpSender.Reply reply) {
            return new Result(reply.status(), reply.body(), null);
        }

        static Result failed(Stage stage) {
            return new Result(0, "", stage);
        }

        public boolean isSuccess() {
            return status / 100 == 2;
        }
    }
}
