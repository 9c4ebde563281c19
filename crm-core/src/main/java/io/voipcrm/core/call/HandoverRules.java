package io.voipcrm.core.call;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.dialling.DialDecision;
import io.voipcrm.core.telephony.Capability;
import java.time.Clock;

/** Whether somebody can be asked into a call now, and who. */
final class HandoverRules {
    private final CallControls controls;
    private final DialPermit permit;
    private final CallRouting routing;
    private final Clock clock;

    HandoverRules(CallControls controls, DialPermit permit, CallRouting routing, Clock clock) {
        this.controls = controls;
        this.permit = permit;
        this.routing = routing;
        this.clock = clock;
    }

    void mayBegin(Call call) {
        if (call.direction() == Direction.INTERNAL) {
            throw new CallControlException("A call between colleagues can't be handed over.");
        }
        if (call.state() != CallState.IN_PROGRESS || call.customer().isEmpty()) {
            throw new CallControlException("The customer is not connected.");
        }
        if (call.handover().isPresent()) {
            throw new CallControlException("Somebody is being asked into this call already.");
        }
        if (call.ringing().claimant(clock.instant()).isPresent()) {
            throw new CallControlException("Somebody is just connecting to this call.");
        }
    }

    HandoverTarget target(Actor actor, Call call, Invitee invitee) {
        if (invitee instanceof Invitee.Colleague colleague) {
            return colleague(call, colleague.user());
        }
        controls.require(Capability.DIAL);
        DialDecision decision = permit.decide(actor, ((Invitee.Outside) invitee).typed());
        return decision instanceof DialDecision.Outside outside
                ? HandoverTarget.of(outside.number())
                : colleague(call, ((DialDecision.Colleague) decision).user());
    }

    private HandoverTarget colleague(Call call, UserId user) {
        if (call.isIn(user)) {
            throw new CallControlException("They are in this call already.");
        }
        if (!routing.reachable(user)) {
            throw new CallControlException("Their telephone can't be reached right now.");
        }
        return HandoverTarget.of(user);
    }
}
