package io.voipcrm.twilio.simulator.twiml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads a Dial: a conference, or up to ten clients and numbers. */
final class DialReader {

    private static final int MOST_PARTIES = 10;
    private static final int FOUR_HOURS = 14_400;

    private DialReader() {}

    static Verb read(Element dial) {
        DialSettings settings = settings(new Attributes(dial));
        List<Element> nouns = TwimlParser.children(dial);
        if (nouns.size() == 1 && nouns.get(0).getTagName().equals("Conference")) {
            return new Verb.DialConference(settings, conference(nouns.get(0)));
        }
        List<Party> parties = new ArrayList<>();
        for (Element noun : nouns) {
            parties.add(party(noun));
        }
        if (nouns.isEmpty() && !dial.getTextContent().isBlank()) {
            parties.add(new Party(dial.getTextContent().trim(), Map.of(), none(), Set.of()));
        }
        if (parties.isEmpty() || parties.size() > MOST_PARTIES) {
            throw TwimlParser.wrong("A Dial has one to ten parties, not " + parties.size());
        }
        return new Verb.DialParties(settings, parties);
    }

    private static DialSettings settings(Attributes dial) {
        return new DialSettings(
                dial.filled("action"),
                dial.method("method"),
                dial.seconds("timeout", 30),
                dial.seconds("timeLimit", FOUR_HOURS),
                dial.flag("answerOnBridge", false),
                dial.filled("callerId"));
    }

    private static ConferenceSettings conference(Element noun) {
        Attributes attributes = new Attributes(noun);
        String name = noun.getTextContent().trim();
        if (name.isEmpty()) {
            throw TwimlParser.wrong("A conference needs a name");
        }
        return new ConferenceSettings(
                name,
                attributes.flag("startConferenceOnEnter", true),
                attributes.flag("endConferenceOnExit", false),
                attributes.flag("muted", false),
                attributes.number("maxParticipants", ConferenceSettings.MOST_PARTICIPANTS),
                attributes.text("waitUrl"),
                attributes.method("waitMethod"),
                attributes.filled("participantLabel"),
                attributes.filled("statusCallback"),
                attributes.method("statusCallbackMethod"),
                attributes.words("statusCallbackEvent", ""));
    }

    private static Party party(Element noun) {
        Attributes attributes = new Attributes(noun);
        return switch (noun.getTagName()) {
            case "Client" -> party("client:" + identity(noun), parameters(noun), attributes);
            case "Number" -> party(noun.getTextContent().trim(), Map.of(), attributes);
            default -> throw TwimlParser.wrong("The local network has no noun " + noun.getTagName());
        };
    }

    private static Party party(String address, Map<String, String> parameters, Attributes attributes) {
        return new Party(
                address,
                parameters,
                attributes.filled("statusCallback"),
                attributes.words("statusCallbackEvent", "completed"));
    }

    private static String identity(Element client) {
        return TwimlParser.children(client).stream()
                .filter(child -> child.getTagName().equals("Identity"))
                .findFirst()
                .orElse(client)
                .getTextContent()
                .trim();
    }

    private static Map<String, String> parameters(Element client) {
        Map<String, String> parameters = new HashMap<>();
        for (Element child : TwimlParser.children(client)) {
            if (child.getTagName().equals("Parameter")) {
                parameters.put(child.getAttribute("name"), child.getAttribute("value"));
            }
        }
        return parameters;
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
