package io.voipcrm.twilio.simulator.signal;

import io.voipcrm.twilio.simulator.json.JsonObject;

/** The frames that the gateway sends to a browser. */
final class Frames {

    static final String HEARTBEAT = "\n";

    private Frames() {}

    static String frame(String type, JsonObject payload) {
        return JsonObject.of("payload", payload)
                .with("type", type)
                .with("version", "1.6")
                .text();
    }

    static String empty(String type) {
        return frame(type, JsonObject.empty());
    }

    static String ofCall(String type, String callSid) {
        return frame(type, JsonObject.of("callsid", callSid));
    }

    static String error(int code, String message) {
        return frame("error", JsonObject.of("error", details(code, message)));
    }

    static String hangup(String callSid, int code, String message) {
        return frame("hangup", JsonObject.of("callsid", callSid).with("error", details(code, message)));
    }

    static String answer(String callSid, String reconnect) {
        return frame("answer", JsonObject.of("callsid", callSid).with("reconnect", reconnect));
    }

    static String answer(String callSid, String reconnect, String sdp) {
        return frame(
                "answer", JsonObject.of("callsid", callSid).with("sdp", sdp).with("reconnect", reconnect));
    }

    private static JsonObject details(int code, String message) {
        return JsonObject.of("code", code).with("message", message);
    }
}
