package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.Party;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Makes the server's own side of a call fit what has become of it: claims, handovers, and who may come back. */
final class Upkeep {
    private final HandoverCourse handovers;
    private final CallSettings settings;

    Upkeep(HandoverCourse handovers, CallSettings settings) {
        this.handovers = handovers;
        this.settings = settings;
    }

    Call fit(Call call, Instant now) {
        if (call.over()) {
            return call.handover().isPresent() ? call.with(call.invitations().ended()) : call;
        }
        return heard(colleagueCalled(parked(handovers.moved(withoutClaimThatWasUsed(call), now)), now));
    }

    private static Call heard(Call call) {
        return call.customer().filter(Participant::onHold).isPresent()
                ? call
                : call.with(call.invitations().heard());
    }

    private static Call withoutClaimThatWasUsed(Call call) {
        Ringing ringing = call.ringing();
        boolean used = ringing.claim()
                .filter(claim -> call.participants().stream()
                        .anyMatch(participant -> participant.everJoined()
                                && participant
                                        .agent()
                                        .filter(claim.agent()::equals)
                                        .isPresent()
                                && claim.isFor(participant)))
                .isPresent();
        return used ? call.with(ringing.unclaimed(ringing.until())) : call;
    }

    /** A colleague's telephone rings once whoever calls is there to talk. */
    private Call colleagueCalled(Call call, Instant now) {
        Optional<UserId> colleague = call.placed().flatMap(Placed::colleague);
        boolean rings =
                call.state() != CallState.RINGING || !call.ringing().offeredTo().isEmpty();
        if (rings || colleague.isEmpty() || call.ringing().givenUp().isPresent()) {
            return call;
        }
        UserId by = call.placed().map(Placed::by).orElseThrow();
        Ringing ringing = Ringing.offered(
                Purpose.INTERNAL, Optional.of(by), Set.of(colleague.get()), now.plus(settings.ringTime()));
        return call.isIn(by) ? call.with(ringing) : call;
    }

    private Call parked(Call call) {
        Purpose purpose = call.ringing().purpose();
        boolean looking = purpose == Purpose.REJOIN || purpose == Purpose.RETURNED || purpose == Purpose.PARKED;
        if (call.state() == CallState.IN_PROGRESS && looking) {
            return call.with(over(call.ringing()));
        }
        if (call.state() == CallState.PARKED && !looking && call.handover().isEmpty()) {
            return call.with(rejoin(call.progress().parked().orElseThrow(), call.ringing()));
        }
        return call;
    }

    private Ringing rejoin(Parked parked, Ringing before) {
        Optional<UserId> agent =
                parked.left() instanceof Party.Agent gone ? Optional.of(gone.user()) : Optional.empty();
        Instant until = parked.since().plus(settings.rejoinTime());
        return before.claim()
                .map(Ringing.offered(Purpose.REJOIN, agent, Set.of(), until)::claimed)
                .orElseGet(() -> Ringing.offered(Purpose.REJOIN, agent, Set.of(), until));
    }

    /** Somebody is there again. A claim stays: perhaps one more is about to come in. */
    private static Ringing over(Ringing ringing) {
        Ringing none = Ringing.none(ringing.until());
        return ringing.claim().map(none::claimed).orElse(none);
    }
}
