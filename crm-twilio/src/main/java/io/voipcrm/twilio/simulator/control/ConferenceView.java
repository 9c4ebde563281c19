package io.voipcrm.twilio.simulator.control;

import io.voipcrm.twilio.simulator.exchange.Conference;
import io.voipcrm.twilio.simulator.exchange.Participant;
import java.util.List;
import java.util.Optional;

/** A conference as it was when somebody looked. */
public record ConferenceView(String sid, String name, String status, List<Present> participants) {

    /**
     * Somebody in the room.
     *
     * @param label the empty text if there is none
     * @param coaches the call of the only one who hears this one; empty: everybody does
     */
    public record Present(String callSid, String label, boolean onHold, boolean muted, Optional<String> coaches) {}

    static ConferenceView of(Conference conference) {
        return new ConferenceView(
                conference.sid(),
                conference.name(),
                conference.status(),
                conference.participants().stream().map(ConferenceView::shown).toList());
    }

    private static Present shown(Participant participant) {
        return new Present(
                participant.call().sid(),
                participant.label().orElse(""),
                participant.isOnHold(),
                participant.isMuted(),
                participant.coaches());
    }
}
