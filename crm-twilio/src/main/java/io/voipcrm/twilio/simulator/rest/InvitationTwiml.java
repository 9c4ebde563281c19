package io.voipcrm.twilio.simulator.rest;

import java.util.Map;

/** The document that somebody performs who is called into a conference. */
final class InvitationTwiml {

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "Label", "participantLabel",
            "Muted", "muted",
            "StartConferenceOnEnter", "startConferenceOnEnter",
            "EndConferenceOnExit", "endConferenceOnExit",
            "WaitUrl", "waitUrl",
            "WaitMethod", "waitMethod",
            "ConferenceStatusCallback", "statusCallback");

    private InvitationTwiml() {}

    static String of(String conference, RestRequest request) {
        StringBuilder attributes = new StringBuilder();
        ATTRIBUTES.forEach(
                (parameter, attribute) -> request.parameter(parameter).ifPresent(value -> attributes
                        .append(' ')
                        .append(attribute)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"')));
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
