package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.json.JsonObject;

/** A REST answer; the JSON is empty when there is nothing to say. */
public record RestAnswer(int status, String json) {

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
