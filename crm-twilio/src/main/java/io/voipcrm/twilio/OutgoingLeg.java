package io.voipcrm.twilio;

import com.twilio.http.HttpMethod;
import com.twilio.rest.api.v2010.account.conference.ParticipantCreator;
import com.twilio.type.PhoneNumber;
import io.voipcrm.core.telephony.DialRequest;
import io.voipcrm.core.telephony.Party;
import java.util.List;

/** Asks Twilio to dial somebody and to bring whoever answers into the call's conference. */
final class OutgoingLeg {
    private static final List<String> PROGRESS = List.of("initiated", "ringing", "answered", "completed");
    private static final int SHORTEST_RING = 5;
    private static final int LONGEST_RING = 600;

    private OutgoingLeg() {}

    static ParticipantCreator request(String account, DialRequest dial, CallbackUrls urls) {
        return new ParticipantCreator(
                        account,
                        Room.name(dial.call()),
                        new PhoneNumber(dial.from().e164()),
                        new PhoneNumber(dial.to().e164()))
                .setLabel(dial.party().label())
                .setTimeout(ringSeconds(dial))
                .setTimeLimit((int) Math.max(1, dial.longest().toSeconds()))
                .setEarlyMedia(true)
                .setBeep("false")
                .setMaxParticipants(Room.MOST_PARTICIPANTS)
                .setStartConferenceOnEnter(true)
                .setEndConferenceOnExit(dial.party() instanceof Party.Customer)
                .setStatusCallback(urls.status(dial.call(), dial.party()))
                .setStatusCallbackMethod(HttpMethod.POST)
                .setStatusCallbackEvent(PROGRESS)
                .setConferenceStatusCallback(urls.conference(dial.call()))
                .setConferenceStatusCallbackMethod(HttpMethod.POST)
                .setConferenceStatusCallbackEvent(
                        Room.EVENTS.stream().map(Object::toString).toList());
    }

    private static int ringSeconds(DialRequest dial) {
        return (int)
                Math.min(LONGEST_RING, Math.max(SHORTEST_RING, dial.ringTime().toSeconds()));
    }
}
