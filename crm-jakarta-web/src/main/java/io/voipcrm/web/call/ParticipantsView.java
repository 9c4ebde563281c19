package io.voipcrm.web.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.Handover;
import io.voipcrm.core.call.Participant;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.web.json.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows who is in a call, and who is asked into it. */
final class ParticipantsView {
    private final People people;

    ParticipantsView(People people) {
        this.people = people;
    }

    List<ParticipantJson> of(Call call) {
        return newest(call.participants()).stream()
                .map(participant -> of(participant, call))
                .toList();
    }

    HandoverJson of(Handover handover, Call call) {
        return new HandoverJson(
                Words.of(handover.kind()),
                people.person(handover.by()),
                new HandoverJson.To(
                        handover.colleague().map(people::person).orElse(null),
                        number(handover.to(), call).map(PhoneNumber::e164).orElse(null),
                        handover.to().label()),
                Words.of(handover.state()),
                handover.startedAt());
    }

    /** One connection for each party: the one that goes on, else the last. */
    private static Collection<Participant> newest(List<Participant> participants) {
        Map<Party, Participant> newest = new LinkedHashMap<>();
        for (Participant participant : participants) {
            newest.merge(participant.party(), participant, (one, next) -> next.left() && !one.left() ? one : next);
        }
        return newest.values();
    }

    private ParticipantJson of(Participant participant, Call call) {
        Party party = participant.party();
        Optional<UserId> user = participant.agent();
        return new ParticipantJson(
                party.label(),
                word(party),
                user.map(people::person).orElse(null),
                number(party, call).map(PhoneNumber::e164).orElse(null),
                user.map(people::nameOf).or(() -> name(party, call)).orElse(null),
                Words.of(participant.state()),
                participant.onHold(),
                participant.muted(),
                participant.joinedAt().orElse(null),
                participant.leftAt().orElse(null));
    }

    private static String word(Party party) {
        if (party instanceof Party.Customer) {
            return "customer";
        }
        return party instanceof Party.Agent ? "agent" : "guest";
    }

    private static Optional<PhoneNumber> number(Party party, Call call) {
        if (party instanceof Party.Customer) {
            return call.parties().customer();
        }
        return party instanceof Party.Guest guest ? call.numberOf(guest) : Optional.empty();
    }

    private static Optional<String> name(Party party, Call call) {
        return party instanceof Party.Customer ? call.caller().map(Caller::name) : Optional.empty();
    }
}
