package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.Party;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Moves a handover on by what has become of those in the call. */
final class HandoverCourse {
    private final Names names;
    private final CallSettings settings;

    HandoverCourse(Names names, CallSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    Call moved(Call call, Instant now) {
        return call.handover().map(handover -> moved(call, handover, now)).orElse(call);
    }

    /** The handover has come to nothing: the customer is back with who wanted it. */
    Call failed(Call call, String why, Instant now) {
        Optional<UserId> by = call.handover().map(Handover::by);
        Call failed = call.with(call.invitations().failed(why));
        return call.state() == CallState.PARKED
                ? failed.with(Ringing.offered(
                        Purpose.RETURNED, by, by.map(Set::of).orElseGet(Set::of), now.plus(settings.ringTime())))
                : failed.with(Ringing.none(call.ringing().until()));
    }

    private Call moved(Call call, Handover handover, Instant now) {
        List<Participant> asked = call.participants().stream()
                .filter(participant -> participant.party().equals(handover.to()))
                .filter(participant -> since(handover, participant))
                .toList();
        if (asked.stream().anyMatch(Participant::joined)) {
            return joined(call, handover);
        }
        boolean gone = !asked.isEmpty() && asked.stream().allMatch(Participant::left);
        boolean wasThere = asked.stream().anyMatch(Participant::everJoined);
        if (gone && (wasThere || handover.colleague().isEmpty())) {
            return failed(call, wasThere ? nameOf(call, handover.to()) + " has left" : why(call, handover, asked), now);
        }
        // Nobody is left to complete or cancel it: whoever is asked takes the call over.
        return call.state() == CallState.PARKED && handover.kind() != HandoverKind.TRANSFER
                ? call.with(call.invitations().with(handover.as(HandoverKind.TRANSFER)))
                : call;
    }

    private static Call joined(Call call, Handover handover) {
        boolean waitsForWord = handover.kind() == HandoverKind.CONSULT && call.isIn(handover.by());
        return waitsForWord
                ? call.with(call.invitations().with(handover.joined()))
                : call.with(call.invitations().done());
    }

    /** A colleague may have been in the call before. */
    private static boolean since(Handover handover, Participant participant) {
        Instant earliest = handover.startedAt().truncatedTo(ChronoUnit.SECONDS);
        return participant.leftAt().filter(left -> left.isBefore(earliest)).isEmpty();
    }

    private String why(Call call, Handover handover, List<Participant> asked) {
        String name = nameOf(call, handover.to());
        Optional<LegEnd> end = asked.stream().flatMap(leg -> leg.end().stream()).findFirst();
        return end.map(LegEnd::how)
                .map(how -> switch (how) {
                    case BUSY -> name + " is busy";
                    case NO_ANSWER -> name + " did not answer";
                    case CANCELED, COMPLETED -> name + " is no longer called";
                    case FAILED ->
                        name + " could not be reached"
                                + end.flatMap(LegEnd::reason)
                                        .map(reason -> ": " + reason)
                                        .orElse("");
                })
                .orElse(name + " is gone");
    }

    String nameOf(Call call, Party party) {
        if (party instanceof Party.Agent agent) {
            return names.of(agent.user());
        }
        return party instanceof Party.Guest guest
                ? call.numberOf(guest).map(number -> number.e164()).orElse(Invitations.SOMEBODY)
                : "The customer";
    }
}
