package io.voipcrm.core.call;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Brings somebody else into a call, hands it over to them, or lets it be. */
final class Handovers {
    /** The provider tells in time what has become of a number; this much later it is taken for lost. */
    private static final Duration PROVIDERS_DELAY = Duration.ofSeconds(15);

    private final CallRepository calls;
    private final CallChanges changes;
    private final CallControls controls;
    private final HandoverRules rules;
    private final HandoverCourse course;
    private final Dialler dialler;
    private final CallControl control;
    private final CustomersHold hold;
    private final Telephony telephony;
    private final CallSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    Handovers(
            CallRepository calls,
            CallChanges changes,
            CallControls controls,
            HandoverRules rules,
            HandoverCourse course,
            Dialler dialler,
            CallControl control,
            CustomersHold hold,
            Telephony telephony,
            CallSettings settings,
            Transactions transactions,
            Clock clock) {
        this.calls = calls;
        this.changes = changes;
        this.controls = controls;
        this.rules = rules;
        this.course = course;
        this.dialler = dialler;
        this.control = control;
        this.hold = hold;
        this.telephony = telephony;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    Call invite(Actor actor, CallId id, HandoverKind kind, Invitee invitee) {
        Call call = controls.with(actor, id);
        rules.mayBegin(call);
        if (kind.holdsCustomer()) {
            controls.require(Capability.HOLD);
        }
        HandoverTarget target = rules.target(actor, call, invitee);
        if (kind.holdsCustomer()) {
            holdCustomer(call, true);
        }
        boolean begun = false;
        try {
            Call asked = changed(actor, id, locked -> {
                rules.mayBegin(locked);
                return begun(locked, kind, actor.userId(), target);
            });
            begun = true;
            return asked;
        } finally {
            if (!begun && kind.holdsCustomer()) {
                transactions.required(() -> hold.settle(id, changes));
            }
        }
    }

    Call complete(Actor actor, CallId id) {
        Call call = controls.with(actor, id);
        Handover handover = running(call);
        if (handover.kind() != HandoverKind.CONSULT) {
            throw new CallControlException("There is nothing to complete.");
        }
        boolean joined = handover.state() == HandoverState.JOINED;
        if (joined) {
            holdCustomer(call, false);
        }
        return changed(actor, id, locked -> {
            Handover still = running(locked);
            leave(locked, actor.userId());
            return joined
                    ? locked.with(locked.invitations().done())
                    : locked.with(locked.invitations().with(still.as(HandoverKind.TRANSFER)))
                            .with(locked.ringing().as(Purpose.TRANSFER));
        });
    }

    Call cancel(Actor actor, CallId id) {
        Call call = controls.find(id);
        Handover handover = running(call);
        if (!handover.by().equals(actor.userId()) && !call.isIn(actor.userId())) {
            throw new NotInCallException(actor.userId(), id);
        }
        if (handover.kind().holdsCustomer() && call.state() == CallState.IN_PROGRESS) {
            holdCustomer(call, false);
        }
        return transactions.required(() -> {
            Call locked = locked(id);
            running(locked);
            locked.legsOf(handover.to()).forEach(asked -> control.hangUp(asked.leg()));
            return changes.store(locked, cancelled(locked));
        });
    }

    private Call cancelled(Call call) {
        return call.state() == CallState.PARKED
                ? course.failed(call, "The transfer was cancelled", clock.instant())
                : call.with(call.invitations().done())
                        .with(Ringing.none(call.ringing().until()));
    }

    private Call begun(Call call, HandoverKind kind, UserId by, HandoverTarget target) {
        Instant now = clock.instant();
        Instant until = now.plus(settings.ringTime());
        Party party = target.colleague().<Party>map(Party.Agent::new).orElseGet(() -> call.invitations()
                .nextGuest());
        Invitations invitations =
                target.number().map(call.invitations()::withGuest).orElseGet(call::invitations);
        target.number().ifPresent(number -> dialler.dial(call, party, number, changes));
        if (kind == HandoverKind.TRANSFER) {
            leave(call, by);
        }
        return call.with(invitations.with(new Handover(kind, by, party, HandoverState.RINGING, now)))
                .with(Ringing.offered(
                        kind.purpose(),
                        Optional.of(by),
                        target.rungByUs(),
                        target.colleague().isPresent() ? until : until.plus(PROVIDERS_DELAY)));
    }

    private void holdCustomer(Call call, boolean onHold) {
        call.customer()
                .filter(Participant::joined)
                .ifPresent(customer -> telephony.hold(call.id(), customer.leg(), onHold));
    }

    private void leave(Call call, UserId agent) {
        call.legsOf(new Party.Agent(agent)).forEach(own -> control.hangUp(own.leg()));
    }

    private Call changed(Actor actor, CallId id, UnaryOperator<Call> change) {
        return transactions.required(() -> {
            Call locked = locked(id);
            if (!locked.isIn(actor.userId())) {
                throw new NotInCallException(actor.userId(), id);
            }
            return changes.store(locked, change.apply(locked));
        });
    }

    private static Handover running(Call call) {
        return call.handover().orElseThrow(() -> new CallControlException("Nobody is being asked into this call."));
    }

    private Call locked(CallId id) {
        return calls.findForUpdate(id).orElseThrow(() -> new CallNotFoundException(id));
    }
}
