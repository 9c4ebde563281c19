package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.tx.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An agent may be in several calls, and be heard in one: this sees to the rest. */
final class OtherCalls {
    private final CallRepository calls;
    private final Telephony telephony;
    private final CallControl control;
    private final CustomersHold hold;
    private final Transactions transactions;

    OtherCalls(
            CallRepository calls,
            Telephony telephony,
            CallControl control,
            CustomersHold hold,
            Transactions transactions) {
        this.calls = calls;
        this.telephony = telephony;
        this.control = control;
        this.hold = hold;
        this.transactions = transactions;
    }

    /** Whether the agent has taken another call and is about to connect to it. */
    boolean isConnecting(UserId agent, CallId except, Instant now) {
        return of(agent, Optional.of(except)).stream()
                .anyMatch(call ->
                        call.ringing().claimant(now).filter(agent::equals).isPresent());
    }

    /**
     * Puts whoever else the agent talks to on hold, or where others go on with the talk, lets them do so unheard.
     *
     * @throws io.voipcrm.core.telephony.TelephonyException when the provider did not do it
     */
    void hold(UserId agent, Optional<CallId> except) {
        for (Call call : transactions.required(() -> of(agent, except))) {
            if (call.isIn(agent)) {
                quieten(call, agent);
            }
        }
    }

    /** The same in the background, once the running transaction has committed. */
    void holdLater(UserId agent, CallId except) {
        control.persistently(new Errand("hold the other calls of user " + agent, () -> {
            if (talksIn(agent, except)) {
                hold(agent, Optional.of(except));
            }
        }));
    }

    /** By a later try the agent may have turned to another call. */
    private boolean talksIn(UserId agent, CallId id) {
        Optional<Call> call = transactions.required(() -> calls.find(id)).filter(one -> !one.over());
        boolean held = call.flatMap(Call::customer).filter(Participant::onHold).isPresent();
        return !held
                && call.filter(one -> one.isIn(agent)
                                || one.ringing()
                                        .claim()
                                        .filter(claim -> claim.agent().equals(agent))
                                        .isPresent())
                        .isPresent();
    }

    private void quieten(Call call, UserId agent) {
        Set<Capability> can = telephony.capabilities();
        boolean alone = call.othersThan(agent).isEmpty();
        if (alone && can.contains(Capability.HOLD)) {
            call.customer()
                    .filter(customer -> customer.joined() && !customer.onHold())
                    .ifPresent(customer -> {
                        hold.leaveToAgent(call.id());
                        telephony.hold(call.id(), customer.leg(), true);
                    });
        } else if (can.contains(Capability.MUTE)) {
            call.legsOf(new Party.Agent(agent)).stream()
                    .filter(leg -> leg.joined() && !leg.muted())
                    .forEach(leg -> telephony.mute(call.id(), leg.leg(), true));
        }
    }

    private List<Call> of(UserId agent, Optional<CallId> except) {
        return calls.liveOf(Set.of(agent)).stream()
                .filter(call -> except.filter(call.id()::equals).isEmpty())
                .toList();
    }
}
