package io.voipcrm.twilio.simulator.webhook;

import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Sends one HTTP request, without retries and without following redirects. */
@FunctionalInterface
public interface HttpSender {

    /**
     * Sends the request and does not wait. The stage fails with {@link HttpFailedException} when no
     * answer came.
     */
    CompletionStage<Reply> send(Request request);

    /** A request; the body is form-encoded, and empty for GET. */
    record Request(String method, String url, Map<String, String> headers, String body) {}

    /** An answer; {@code location} is empty unless it is a redirect. */
    record Reply(int status, String location, String body) {

        public static Reply of(int status, String body) {
            return new Reply(status, "", body);
        }

        boolean isSuccess() {
            return status / 100 == 2;
        }
    }
}
