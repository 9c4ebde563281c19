package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.exchange.Occupation.Departure;
import io.voipcrm.twilio.simulator.webhook.Webhook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the application how a conference goes, numbered from one. */
final class ConferenceEvents {

    private final Exchange exchange;
    private final Conference conference;
    private final ConferenceCallback told;
    private int sequence;

    private ConferenceEvents(Exchange exchange, Conference conference, ConferenceCallback told) {
        this.exchange = exchange;
        this.conference = conference;
        this.told = told;
    }

    /** Tells whom the first participant named. */
    static ConferenceEvents told(Exchange exchange, Conference conference, ConferenceCallback callback) {
        return new ConferenceEvents(exchange, conference, callback);
    }

    /** Tells nobody. */
    static ConferenceEvents silent(Exchange exchange, Conference conference) {
        return told(exchange, conference, new ConferenceCallback(Optional.empty(), "POST", Set.of()));
    }

    void started() {
        tell("start", "conference-start", Map.of());
    }

    void ended(ConferenceEnd end) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ReasonConferenceEnded", end.reason());
        fields.put("Reason", end.reason().replace('-', ' '));
        end.by().ifPresent(by -> {
            fields.put("CallSidEndingConference", by.call().sid());
            by.label().ifPresent(label -> fields.put("ParticipantLabelEndingConference", label));
        });
        tell("end", "conference-end", fields);
    }

    /** A participant joined, or was muted, unmuted, held or taken back. */
    void ofParticipant(String change, Participant participant) {
        String subscription = change.startsWith("un") ? change.substring(2) : change;
        tell(subscription, "participant-" + change, fields(participant));
    }

    void left(Participant participant, Departure departure) {
        Map<String, String> fields = fields(participant);
        fields.put("ParticipantCallStatus", participant.call().status().wireName());
        fields.put("ReasonParticipantLeft", reason(departure));
        tell("leave", "participant-leave", fields);
    }

    private static String reason(Departure departure) {
        return switch (departure) {
            case HUNG_UP -> "participant_hung_up";
            case REDIRECTED, KICKED -> "participant_updated_via_api";
            case CONFERENCE_ENDED_BY_API -> "conference_ended_via_api";
            case CONFERENCE_ENDED_BY_PARTICIPANT -> "moderator_ended_conference";
        };
    }

    private static Map<String, String> fields(Participant participant) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("CallSid", participant.call().sid());
        fields.put("Muted", String.valueOf(participant.isMuted()));
        fields.put("Hold", String.valueOf(participant.isOnHold()));
        fields.put("Coaching", String.valueOf(participant.coaches().isPresent()));
        participant.coaches().ifPresent(coached -> fields.put("CallSidToCoach", coached));
        fields.put("StartConferenceOnEnter", String.valueOf(participant.startsConference()));
        fields.put("EndConferenceOnExit", String.valueOf(participant.endsConference()));
        participant.label().ifPresent(label -> fields.put("ParticipantLabel", label));
        return fields;
    }

    private void tell(String subscription, String event, Map<String, String> details) {
        int number = ++sequence;
        if (told.url().isEmpty() || !told.events().contains(subscription)) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ConferenceSid", conference.sid());
        fields.put("FriendlyName", conference.name());
        fields.put("AccountSid", exchange.account().accountSid());
        fields.put("StatusCallbackEvent", event);
        fields.put("SequenceNumber", String.valueOf(number));
        fields.put("Timestamp", TwilioTime.format(exchange.now()));
        fields.putAll(details);
        exchange.tell(
                new Webhook(Webhook.Kind.CONFERENCE, told.method(), told.url().get(), fields));
    }
}
