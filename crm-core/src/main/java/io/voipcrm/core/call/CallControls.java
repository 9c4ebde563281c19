package io.voipcrm.core.call;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.CapabilityMissingException;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.tx.Transactions;
import java.util.List;

/** What an agent does to a call that she is in. The provider is asked at once; its webhook makes it true. */
final class CallControls {
    private final CallRepository calls;
    private final Telephony telephony;
    private final CallControl control;
    private final CustomersHold hold;
    private final AccessPolicy access;
    private final Transactions transactions;

    CallControls(
            CallRepository calls,
            Telephony telephony,
            CallControl control,
            CustomersHold hold,
            AccessPolicy access,
            Transactions transactions) {
        this.calls = calls;
        this.telephony = telephony;
        this.control = control;
        this.hold = hold;
        this.access = access;
        this.transactions = transactions;
    }

    Call hold(Actor actor, CallId id, boolean onHold) {
        Call call = with(actor, id);
        require(Capability.HOLD);
        List<Participant> counterparts = counterparts(call, actor);
        if (counterparts.isEmpty()) {
            throw new CallControlException("There is nobody to put on hold.");
        }
        hold.leaveToAgent(id);
        counterparts.forEach(other -> telephony.hold(id, other.leg(), onHold));
        return find(id);
    }

    Call mute(Actor actor, CallId id, boolean muted) {
        Call call = with(actor, id);
        require(Capability.MUTE);
        joined(call, new Party.Agent(actor.userId())).forEach(own -> telephony.mute(id, own.leg(), muted));
        return find(id);
    }

    Call remove(Actor actor, CallId id, Party party) {
        Call call = find(id);
        if (!call.isIn(actor.userId())) {
            access.require(actor, Permission.END_ANY_CALL);
        }
        if (party instanceof Party.Customer) {
            throw new CallControlException("The call ends without the customer: hang up instead.");
        }
        List<Participant> legs = call.legsOf(party);
        if (legs.isEmpty()) {
            throw new CallControlException("They are not in this call.");
        }
        legs.forEach(leg -> control.hangUpNow(leg.leg()));
        return find(id);
    }

    /** The call, which goes on and which the actor is in. */
    Call with(Actor actor, CallId id) {
        access.require(actor, Permission.TAKE_CALLS);
        Call call = find(id);
        if (call.over()) {
            throw new CallControlException("This call has ended.");
        }
        if (!call.isIn(actor.userId())) {
            throw new NotInCallException(actor.userId(), id);
        }
        return call;
    }

    void require(Capability capability) {
        if (!telephony.capabilities().contains(capability)) {
            throw new CapabilityMissingException(capability);
        }
    }

    Call find(CallId id) {
        return transactions.required(() -> calls.find(id)).orElseThrow(() -> new CallNotFoundException(id));
    }

    /** Colleagues hold each other; otherwise it is the customer who is held. */
    private static List<Participant> counterparts(Call call, Actor actor) {
        return call.direction() == Direction.INTERNAL
                ? call.othersThan(actor.userId())
                : joined(call, new Party.Customer());
    }

    private static List<Participant> joined(Call call, Party party) {
        return call.legsOf(party).stream().filter(Participant::joined).toList();
    }
}
