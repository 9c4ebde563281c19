package io.voipcrm.core.call;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.tx.Transactions;
import java.util.List;

/** Ends calls, and an agent's part in them. It is over once the provider says so. */
final class HangUps {
    private final CallRepository calls;
    private final Offering offering;
    private final CallControl control;
    private final AccessPolicy access;
    private final Transactions transactions;

    HangUps(
            CallRepository calls,
            Offering offering,
            CallControl control,
            AccessPolicy access,
            Transactions transactions) {
        this.calls = calls;
        this.offering = offering;
        this.control = control;
        this.access = access;
        this.transactions = transactions;
    }

    /** Ends the call; where others go on with the talk, only the actor's part in it. */
    void hangUp(Actor actor, Call call) {
        UserId agent = actor.userId();
        if (!isOwn(call, agent)) {
            access.require(actor, Permission.END_ANY_CALL);
        }
        if (call.over()) {
            return;
        }
        boolean goesOn = call.isIn(agent)
                && call.direction() != Direction.INTERNAL
                && !call.othersThan(agent).isEmpty();
        List<Participant> legs = goesOn ? call.legsOf(new Party.Agent(agent)) : ending(call);
        if (legs.isEmpty()) {
            transactions.required(() -> giveUp(call.id()));
        }
        legs.forEach(leg -> control.hangUpNow(leg.leg()));
    }

    /** The agent is in it, is about to be, may come back, or nobody has taken it over. */
    private static boolean isOwn(Call call, UserId agent) {
        boolean connects = call.ringing()
                .claim()
                .filter(claim -> claim.agent().equals(agent))
                .isPresent();
        boolean mayComeBack = call.state() == CallState.PARKED
                && call.ringing().by().filter(agent::equals).isPresent();
        boolean answered = call.progress().agent().filter(agent::equals).isPresent();
        return call.isIn(agent)
                || connects
                || mayComeBack
                || (answered && call.present().isEmpty());
    }

    /** The legs whose end is the call's end. */
    private static List<Participant> ending(Call call) {
        List<Participant> customer = call.legsOf(new Party.Customer());
        return customer.isEmpty()
                ? call.participants().stream().filter(one -> !one.left()).toList()
                : customer;
    }

    private void giveUp(CallId id) {
        calls.findForUpdate(id)
                .filter(call -> !call.over())
                .ifPresent(call -> offering.giveUp(call, MissedReason.CALLER_GAVE_UP));
    }
}
