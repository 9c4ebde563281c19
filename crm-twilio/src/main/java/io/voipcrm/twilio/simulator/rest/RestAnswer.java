package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.json.JsonObject;

/** A REST answer; the JSON is empty when there is nothing to say. */
public record RestAnswer(int status, String json) {

    private static final RestAnswer LOST = new RestAnswer(0, "");

    /** No answer at all: whoever binds the API to HTTP lets the request wait for ever. */
    static RestAnswer lost() {
        return LOST;
    }

    /** Whether there is no answer. */
    public boolean isLost() {
        return status == 0;
    }

    static RestAnswer ok(JsonObject body) {
        return new RestAnswer(200, body.text());
    }

    static RestAnswer created(JsonObject body) {
        return new RestAnswer(201, body.text());
    }

    static RestAnswer noContent() {
        return new RestAnswer(204, "");
    }

    static RestAnswer error(RestException error) {
        return new RestAnswer(
                error.status(),
                JsonObject.of("code", error.code())
                        .with("message", error.getMessage())
                        .with("more_info", "https://www.twilio.com/docs/errors/" + error.code())
                        .with("status", error.status())
                        .text());
    }
}
