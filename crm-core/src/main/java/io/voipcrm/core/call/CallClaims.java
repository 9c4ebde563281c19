package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.AnswerResult.Busy;
import io.voipcrm.core.call.AnswerResult.Claimed;
import io.voipcrm.core.call.AnswerResult.Over;
import io.voipcrm.core.call.AnswerResult.TakenBy;
import io.voipcrm.core.call.CallEvent.CallClaimed;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.CallInstruction.JoinCall;
import io.voipcrm.core.telephony.CallInstruction.Refuse;
import io.voipcrm.core.telephony.LegEvent.Dialled;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Settles who gets a call that is offered. Every method runs in the caller's transaction and locks the call first. */
final class CallClaims {
    private final CallRepository calls;
    private final CallChanges changes;
    private final OtherCalls otherCalls;
    private final Names names;
    private final UserRepository users;
    private final CallSettings settings;
    private final Events events;
    private final Clock clock;

    CallClaims(
            CallRepository calls,
            CallChanges changes,
            OtherCalls otherCalls,
            Names names,
            UserRepository users,
            CallSettings settings,
            Events events,
            Clock clock) {
        this.calls = calls;
        this.changes = changes;
        this.otherCalls = otherCalls;
        this.names = names;
        this.users = users;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    AnswerResult claim(CallId id, UserId agent) {
        Instant now = clock.instant();
        Call call = calls.findForUpdate(id).orElseThrow(() -> new CallNotFoundException(id));
        Optional<UserId> other = Claimants.whoseCallItIs(call, agent, now);
        if (other.isPresent()) {
            return new TakenBy(other.get(), names.of(other.get()));
        }
        if (!Claimants.mayClaim(call, agent)) {
            return new Over(call);
        }
        // Two calls can't both find the agent free: whoever wants to claim one waits for the other claim.
        users.findForUpdate(agent);
        return otherCalls.isConnecting(agent, id, now) ? new Busy() : new Claimed(claimed(call, agent, now));
    }

    /** The agent's leg asks to come in: only who holds the call, or may still take it, does. */
    CallInstruction connect(BrowserDialled dialled) {
        Optional<User> agent = users.findActive(dialled.extension());
        Optional<Call> call = dialled.call().flatMap(calls::findForUpdate);
        if (agent.isEmpty() || call.isEmpty()) {
            return new Refuse("There is no call to connect to");
        }
        UserId user = agent.get().id();
        Optional<Participant> known = call.get().participants().stream()
                .filter(participant -> participant.leg().equals(dialled.leg()))
                .findFirst();
        if (known.isPresent() && !known.get().left() && !call.get().over()) {
            return new JoinCall(call.get().id(), user);
        }
        boolean claims = call.get().ringing().claimant(clock.instant()).isEmpty();
        AnswerResult result =
                known.isPresent() ? new Over(call.get()) : claim(call.get().id(), user);
        if (!(result instanceof Claimed claimed)) {
            return new Refuse("The call can no longer be answered");
        }
        if (claims) {
            otherCalls.holdLater(user, call.get().id());
        }
        return join(claimed.call(), user, dialled);
    }

    private CallInstruction join(Call claimed, UserId agent, BrowserDialled dialled) {
        Ringing ringing = claimed.ringing();
        Call connecting = ringing.claim()
                .map(claim -> claimed.with(ringing.claimed(claim.connecting(dialled.leg()))))
                .orElse(claimed);
        Dialled leg = new Dialled(claimed.id(), dialled.leg(), new Party.Agent(agent), dialled.at());
        changes.noteFirst(claimed.id(), new Finding("connecting:" + dialled.leg(), leg));
        changes.bringUpToDate(connecting);
        return new JoinCall(claimed.id(), agent);
    }

    private Call claimed(Call call, UserId agent, Instant now) {
        Optional<Claim> before =
                call.ringing().claim().filter(claim -> claim.agent().equals(agent));
        Claim claim = new Claim(agent, now, now.plus(settings.claimLease()), before.flatMap(Claim::leg));
        Call claimed =
                changes.store(call, handedTo(agent, call.with(call.ringing().claimed(claim))));
        if (before.isEmpty()) {
            events.publish(new CallClaimed(claimed, agent, names.of(agent)));
        }
        return claimed;
    }

    /** A colleague who picks up a transfer takes the place of the one it was for. */
    private static Call handedTo(UserId agent, Call call) {
        return call.handover()
                .filter(handover -> handover.colleague().isPresent() && !call.isIn(agent))
                .map(handover -> call.with(call.invitations().with(handover.to(agent))))
                .orElse(call);
    }
}
