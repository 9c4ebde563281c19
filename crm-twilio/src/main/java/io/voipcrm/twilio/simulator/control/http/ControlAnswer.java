package io.voipcrm.twilio.simulator.control.http;

import io.voipcrm.twilio.simulator.json.JsonObject;

/** An answer; the JSON is empty when there is nothing to say. */
public record ControlAnswer(int status, String json) {

    static ControlAnswer ok(JsonObject body) {
        return new ControlAnswer(200, body.text());
    }

    static ControlAnswer done() {
        return new ControlAnswer(204, "");
    }

    static ControlAnswer wrong(String message) {
        return new ControlAnswer(400, JsonObject.of("message", message).text());
    }

    static ControlAnswer unknown() {
        return new ControlAnswer(
                404, JsonObject.of("message", "No such control").text());
    }
}
