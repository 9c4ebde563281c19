package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.exchange.Occupation.Departure;
import io.voipcrm.twilio.simulator.twiml.TwimlException;
import io.voipcrm.twilio.simulator.twiml.Verb;
import java.util.LinkedHashMap;
import java.util.Map;

/** A Dial that joins a conference. */
final class ConferenceDial {

    private final Exchange exchange;
    private final Call call;
    private final Program program;
    private final Verb.DialConference verb;
    private final DocumentBase base;

    ConferenceDial(Exchange exchange, Call call, Program program, Verb.DialConference verb, DocumentBase base) {
        this.exchange = exchange;
        this.call = call;
        this.program = program;
        this.verb = verb;
        this.base = base;
    }

    void begin() {
        Conference conference = exchange.conferences().room(verb.conference().name());
        if (conference.size() >= verb.conference().maxParticipants()) {
            exchange.alert(call.sid(), Alert.CONFERENCE_FULL, "The conference is full");
            program.dialEnded(verb.dial(), outcome("failed", false));
            return;
        }
        try {
            JoinRequest request = JoinRequest.of(verb.conference(), base);
            Participant participant = new Participant(exchange, call, conference, request, this::departed);
            call.turnTo(participant, Departure.REDIRECTED);
            conference.join(participant);
            exchange.later(verb.dial().timeLimit(), participant::dismissLate);
        } catch (IllegalArgumentException e) {
            program.giveUp(TwimlException.NOT_TWIML, e.getMessage());
        }
    }

    private void departed(Departure departure, boolean talked) {
        Map<String, String> outcome = outcome("answered", talked);
        switch (departure) {
            case HUNG_UP -> program.callerLeft(verb.dial(), base, outcome);
            case REDIRECTED -> {}
            case KICKED, CONFERENCE_ENDED_BY_API, CONFERENCE_ENDED_BY_PARTICIPANT ->
                program.dialEnded(verb.dial(), outcome);
        }
    }

    private static Map<String, String> outcome(String status, boolean talked) {
        Map<String, String> outcome = new LinkedHashMap<>();
        outcome.put("DialCallStatus", status);
        outcome.put("DialBridged", String.valueOf(talked));
        return outcome;
    }
}
