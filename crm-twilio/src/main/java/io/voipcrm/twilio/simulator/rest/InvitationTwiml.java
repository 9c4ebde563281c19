package io.voipcrm.twilio.simulator.rest;

import java.util.List;
import java.util.Map;

/** The document that somebody performs who is called into a conference. */
final class InvitationTwiml {

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "Label", "participantLabel",
            "Muted", "muted",
            "StartConferenceOnEnter", "startConferenceOnEnter",
            "EndConferenceOnExit", "endConferenceOnExit",
            "MaxParticipants", "maxParticipants",
            "WaitUrl", "waitUrl",
            "WaitMethod", "waitMethod",
            "ConferenceStatusCallback", "statusCallback",
            "ConferenceStatusCallbackMethod", "statusCallbackMethod",
            "ConferenceStatusCallbackEvent", "statusCallbackEvent");

    private InvitationTwiml() {}

    static String of(String conference, RestRequest request) {
        StringBuilder attributes = new StringBuilder();
        ATTRIBUTES.forEach((parameter, attribute) -> {
            List<String> values = request.parameters().getOrDefault(parameter, List.of());
            if (!values.isEmpty()) {
                attributes.append(" %s=\"%s\"".formatted(attribute, escaped(String.join(" ", values))));
            }
        });
        return "<Response><Dial><Conference"
                + attributes
                + ">"
                + escaped(conference)
                + "</Conference></Dial></Response>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
