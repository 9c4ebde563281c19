package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.AnswerResult.Busy;
import io.voipcrm.core.call.AnswerResult.Claimed;
import io.voipcrm.core.call.AnswerResult.Over;
import io.voipcrm.core.call.AnswerResult.TakenBy;
import io.voipcrm.core.call.CallEvent.CallClaimed;
import io.voipcrm.core.call.CallEvent.CallDeclined;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.CallInstruction.JoinCall;
import io.voipcrm.core.telephony.CallInstruction.Refuse;
import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Settles who gets a ringing call. Every method runs in the caller's transaction and locks the call first. */
final class CallClaims {
    /** A call whose claim has lapsed rings at least this much longer. */
    private static final Duration SECOND_CHANCE = Duration.ofSeconds(10);

    private final CallRepository calls;
    private final CallChanges changes;
    private final CallRouting routing;
    private final CallControl control;
    private final UserRepository users;
    private final CallSettings settings;
    private final Events events;
    private final Clock clock;

    CallClaims(
            CallRepository calls,
            CallChanges changes,
            CallRouting routing,
            CallControl control,
            UserRepository users,
            CallSettings settings,
            Events events,
            Clock clock) {
        this.calls = calls;
        this.changes = changes;
        this.routing = routing;
        this.control = control;
        this.users = users;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    AnswerResult claim(CallId id, UserId agent) {
        Instant now = clock.instant();
        Call call = locked(id);
        Optional<UserId> holder = liveHolder(call, now);
        if (holder.isPresent() && !holder.get().equals(agent)) {
            return new TakenBy(holder.get(), changes.nameOf(holder.get()));
        }
        if (call.state() != CallState.RINGING || call.ringing().givenUp().isPresent()) {
            return new Over(call);
        }
        if (holder.isEmpty()) {
            // Two calls can't both find the agent free: whoever wants to claim one waits for the other claim.
            users.findForUpdate(agent);
            if (calls.busyAgents(now).contains(agent)) {
                return new Busy();
            }
        }
        return new Claimed(claimed(call, agent, now));
    }

    /** The agent's leg asks to come in: only who holds the call, or may still take it, does. */
    CallInstruction connect(BrowserDialled dialled) {
        Optional<User> agent = users.findActive(dialled.extension());
        if (agent.isEmpty() || dialled.call().isEmpty()) {
            return new Refuse("There is no call to connect to");
        }
        AnswerResult result = calls.find(dialled.call().get()).isPresent()
                ? claim(dialled.call().get(), agent.get().id())
                : new Busy();
        return result instanceof Claimed claimed
                ? new JoinCall(claimed.call().id(), agent.get().id())
                : new Refuse("The call can no longer be answered");
    }

    void release(CallId id, UserId agent) {
        Call call = locked(id);
        boolean holds = call.ringing()
                .claim()
                .filter(claim -> claim.agent().equals(agent))
                .isPresent();
        if (holds && call.state() == CallState.RINGING) {
            ringAgain(call);
        }
    }

    void decline(CallId id, UserId agent) {
        Call call = locked(id);
        if (call.state() != CallState.RINGING || !call.ringing().ringsAt(agent)) {
            return;
        }
        Call declined = call.with(call.ringing().declined(agent));
        calls.update(declined);
        events.publish(new CallDeclined(id, agent));
        if (routing.nobodyLeft(declined.ringing()) && declined.waitsForAgent(clock.instant())) {
            giveUp(declined);
        }
    }

    /** Lets a waiting call ring also at everyone who has become free or reachable since. */
    void ringNewcomers(CallId id) {
        Instant now = clock.instant();
        Call call = locked(id);
        Set<UserId> newcomers = routing.available(now);
        newcomers.removeAll(call.ringing().offeredTo());
        if (!call.waitsForAgent(now) || newcomers.isEmpty()) {
            return;
        }
        Call wider = call.with(call.ringing().offeredAlsoTo(newcomers));
        calls.update(wider);
        events.publish(new CallRinging(wider));
    }

    /** Resumes ringing after a claim that led to nothing, or gives up when the time is over. */
    void due(CallId id) {
        Instant now = clock.instant();
        Call call = locked(id);
        if (!call.waitsForAgent(now)) {
            return;
        }
        if (call.ringing().claim().isPresent()) {
            ringAgain(call);
        } else if (!now.isBefore(call.ringing().until())) {
            giveUp(call);
        }
    }

    private Call claimed(Call call, UserId agent, Instant now) {
        boolean renewal = call.ringing()
                .claim()
                .filter(claim -> claim.agent().equals(agent))
                .isPresent();
        Call claimed = call.with(call.ringing().claimed(new Claim(agent, now, now.plus(settings.claimLease()))));
        calls.update(claimed);
        if (!renewal) {
            events.publish(new CallClaimed(claimed, agent, changes.nameOf(agent)));
        }
        return claimed;
    }

    private void ringAgain(Call call) {
        Instant earliestEnd = clock.instant().plus(SECOND_CHANCE);
        Instant until = call.ringing().until();
        Call ringing = call.with(call.ringing().unclaimed(until.isAfter(earliestEnd) ? until : earliestEnd));
        calls.update(ringing);
        events.publish(new CallRinging(ringing));
    }

    private void giveUp(Call call) {
        MissedReason reason =
                call.ringing().offeredTo().isEmpty() ? MissedReason.NOBODY_AVAILABLE : MissedReason.NOBODY_ANSWERED;
        changes.bringUpToDate(call.with(call.ringing().givenUp(clock.instant(), reason)));
        control.redirect(call.leg(), new SayNobodyAvailable());
    }

    private static Optional<UserId> liveHolder(Call call, Instant now) {
        return call.progress().agent().or(() -> call.ringing()
                .claim()
                .filter(claim -> claim.liveAt(now))
                .map(Claim::agent));
    }

    private Call locked(CallId id) {
        return calls.findForUpdate(id).orElseThrow(() -> new CallNotFoundException(id));
    }
}
