package io.voipcrm.twilio.simulator.signal;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.json.JsonObject;
import io.voipcrm.twilio.simulator.token.TokenRefusedException;
import io.voipcrm.twilio.simulator.token.VoiceToken;
import io.voipcrm.twilio.simulator.webhook.FormEncoding;
import java.util.Map;
import java.util.Optional;

/** What a browser says about its calls. */
final class CallFrames {

    private static final int CALL_GONE = 31107;
    private static final int BAD_REQUEST = 31400;

    private final SignalHub hub;
    private final SignalConnection connection;

    CallFrames(SignalHub hub, SignalConnection connection) {
        this.hub = hub;
        this.connection = connection;
    }

    void handle(String type, JsonObject payload) {
        String callSid = payload.string("callsid").orElse("");
        String sdp = payload.string("sdp").orElse("");
        switch (type) {
            case "invite" -> {
                Optional<String> reconnect = payload.string("reconnect");
                if (reconnect.isPresent()) {
                    resume(callSid, reconnect.get());
                } else {
                    place(
                            callSid,
                            sdp,
                            payload.object("twilio").string("params").orElse(""));
                }
            }
            case "answer" ->
                hub.legs()
                        .find(callSid, IncomingLeg.class)
                        .ifPresentOrElse(
                                leg -> leg.answer(connection, sdp),
                                () -> connection.send(Frames.ofCall("hangup", callSid)));
            case "reject" -> hub.legs().find(callSid, IncomingLeg.class).ifPresent(leg -> leg.reject(connection));
            case "hangup" -> own(callSid).ifPresent(leg -> leg.call().hungUp());
            case "reinvite" -> own(callSid).ifPresent(leg -> leg.renegotiate(sdp));
            case "message" ->
                acknowledge(callSid, payload.string("voiceeventsid").orElse(""));
            default -> {
                // dtmf stands in the record of frames; unknown types are ignored, as the real gateway does
            }
        }
    }

    private void place(String temporarySid, String offer, String params) {
        Optional<VoiceToken> token = connection.currentToken();
        if (token.isEmpty()) {
            return;
        }
        String app = hub.exchange().account().app().sid();
        if (!token.get().outgoingApp().equals(Optional.of(app))) {
            connection.send(Frames.hangup(
                    temporarySid, TokenRefusedException.NOT_AUTHENTICATED, "The token does not allow outgoing calls"));
            return;
        }
        try {
            Map<String, String> parameters = FormEncoding.decode(params);
            Call call = hub.exchange()
                    .calls()
                    .fromClient(
                            token.get().identity(),
                            parameters,
                            placed -> new OutgoingLeg(hub, placed, connection, offer));
            hub.legs().find(call.sid()).ifPresent(leg -> hub.legs().add(temporarySid, leg));
        } catch (IllegalArgumentException e) {
            connection.send(Frames.hangup(temporarySid, BAD_REQUEST, "The parameters are malformed"));
        }
    }

    private void resume(String callSid, String reconnect) {
        hub.legs()
                .find(callSid)
                .filter(leg -> leg.reconnectToken().equals(reconnect))
                .ifPresentOrElse(
                        leg -> leg.resume(connection),
                        () -> connection.send(Frames.hangup(callSid, CALL_GONE, "The call is gone")));
    }

    private void acknowledge(String callSid, String eventSid) {
        if (own(callSid).isPresent()) {
            connection.send(Frames.frame(
                    "ack",
                    JsonObject.of("acktype", "message").with("callsid", callSid).with("voiceeventsid", eventSid)));
        }
    }

    private Optional<BrowserLeg> own(String callSid) {
        return hub.legs().find(callSid).filter(leg -> leg.belongsTo(connection));
    }
}
