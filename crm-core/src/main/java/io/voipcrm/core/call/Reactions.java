package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.Party;
import java.util.List;
import java.util.Optional;

/** What has to be asked of the provider because of how a call stands now; decided by that alone. */
final class Reactions {
    private final CallControl control;
    private final CustomersHold hold;
    private final Dialler dialler;
    private final WrappingUp wrappingUp;

    Reactions(CallControl control, CustomersHold hold, Dialler dialler, WrappingUp wrappingUp) {
        this.control = control;
        this.hold = hold;
        this.dialler = dialler;
        this.wrappingUp = wrappingUp;
    }

    void to(Call before, Call now, OwnFindings findings) {
        if (now.over()) {
            hangUpTheRest(before, now);
        } else {
            parked(before, now, findings);
            now.placed().ifPresent(placed -> placed(before, now, placed.by(), findings));
            now.present().forEach(agent -> newestLegWins(before, now, agent));
        }
        wrappingUp.after(before, now);
    }

    private void hangUpTheRest(Call before, Call now) {
        // Who hears that nobody is available shall hear it to the end.
        boolean isTold = now.ringing().givenUp().isPresent();
        there(now).stream()
                .filter(participant -> !before.over() || isNew(before, participant))
                .filter(participant -> participant.isOther() || !isTold)
                .forEach(participant -> control.hangUp(participant.leg()));
    }

    private void parked(Call before, Call now, OwnFindings findings) {
        boolean isParked = now.state() == CallState.PARKED;
        boolean changed = isParked != (before.state() == CallState.PARKED);
        if (isParked && changed && guestLeftLast(now) && now.handover().isEmpty()) {
            now.legsOf(new Party.Customer()).forEach(customer -> control.hangUp(customer.leg()));
        } else if (changed || handoverIsOver(before, now) || waitsInVainNow(before, now)) {
            hold.settle(now.id(), findings);
        }
    }

    private static boolean guestLeftLast(Call call) {
        Optional<Party> last = call.progress().parked().map(Parked::left);
        return last.filter(Party.Guest.class::isInstance).isPresent();
    }

    private static boolean waitsInVainNow(Call before, Call now) {
        return now.customerWaitsInVain() && !before.customerWaitsInVain();
    }

    private static boolean handoverIsOver(Call before, Call now) {
        return now.handover().isEmpty()
                && before.handover()
                        .filter(handover -> handover.kind().holdsCustomer())
                        .isPresent();
    }

    private void placed(Call before, Call now, UserId by, OwnFindings findings) {
        boolean teamHasGone = now.present().isEmpty() && now.wasIn(by);
        boolean colleagueHasGone = now.direction() == Direction.INTERNAL
                && now.state() == CallState.IN_PROGRESS
                && now.present().size() < 2;
        if (now.state() == CallState.RINGING && now.direction() == Direction.OUTBOUND && now.isIn(by)) {
            now.parties().customer().ifPresent(number -> dialler.dial(now, new Party.Customer(), number, findings));
        } else if ((now.state() == CallState.RINGING && teamHasGone) || colleagueHasGone) {
            there(now).stream()
                    .filter(rest -> isNew(before, rest)
                            || before.present().size() > now.present().size())
                    .forEach(rest -> control.hangUp(rest.leg()));
        }
    }

    private void newestLegWins(Call before, Call now, UserId agent) {
        List<Participant> legs = now.legsOf(new Party.Agent(agent)).stream()
                .filter(Participant::joined)
                .toList();
        if (legs.stream().anyMatch(leg -> isNew(before, leg))) {
            legs.subList(0, legs.size() - 1).forEach(older -> control.hangUp(older.leg()));
        }
    }

    private static List<Participant> there(Call call) {
        return call.participants().stream()
                .filter(participant -> !participant.left())
                .toList();
    }

    private static boolean isNew(Call before, Participant participant) {
        return before.participants().stream()
                .noneMatch(known -> known.leg().equals(participant.leg()) && known.joined() == participant.joined());
    }
}
