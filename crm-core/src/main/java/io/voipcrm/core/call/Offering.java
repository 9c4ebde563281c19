package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallEvent.CallDeclined;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Looks for an agent, and stops looking. Every method runs in the caller's transaction and locks the call first. */
final class Offering {
    /** A call whose claim has lapsed rings at least this much longer. */
    private static final Duration SECOND_CHANCE = Duration.ofSeconds(10);

    private final CallRepository calls;
    private final CallChanges changes;
    private final HandoverCourse handovers;
    private final CallRouting routing;
    private final CallControl control;
    private final CallSettings settings;
    private final Events events;
    private final Clock clock;

    Offering(
            CallRepository calls,
            CallChanges changes,
            HandoverCourse handovers,
            CallRouting routing,
            CallControl control,
            CallSettings settings,
            Events events,
            Clock clock) {
        this.calls = calls;
        this.changes = changes;
        this.handovers = handovers;
        this.routing = routing;
        this.control = control;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    void release(CallId id, UserId agent) {
        Call call = locked(id);
        boolean holds = call.ringing()
                .claim()
                .filter(claim -> claim.agent().equals(agent))
                .isPresent();
        if (holds && !call.over()) {
            unclaimed(call);
        }
    }

    void decline(CallId id, UserId agent) {
        Instant now = clock.instant();
        Call call = locked(id);
        if (!call.offered() || !call.ringing().ringsAt(agent)) {
            return;
        }
        Call declined = changes.store(call, call.with(call.ringing().declined(agent)));
        events.publish(new CallDeclined(id, agent));
        if (!declined.waitsForAgent(now)) {
            return;
        }
        if (declined.ringing().purpose().forEverybody()) {
            if (routing.nobodyLeft(declined.ringing(), now)) {
                giveUp(declined, MissedReason.NOBODY_ANSWERED);
            }
        } else {
            inVain(declined, " has declined");
        }
    }

    /** Lets a waiting call ring also at everyone who has become free or reachable since. */
    void ringNewcomers(CallId id) {
        Instant now = clock.instant();
        Call call = locked(id);
        if (!call.waitsForAgent(now) || !call.ringing().purpose().forEverybody()) {
            return;
        }
        Set<UserId> newcomers = routing.available(now);
        newcomers.removeAll(call.ringing().offeredTo());
        if (!newcomers.isEmpty()) {
            changes.store(call, call.with(call.ringing().offeredAlsoTo(newcomers)));
        }
    }

    /** Lets go of a claim that led to nothing, or goes on to what comes next when the time is over. */
    void due(CallId id) {
        Instant now = clock.instant();
        Call call = locked(id);
        if (call.dueAt().filter(at -> !at.isAfter(now)).isEmpty()) {
            return;
        }
        if (call.over()) {
            changes.store(call, call.heard(now));
            control.lookUp(id, changes);
        } else if (call.ringing().claim().filter(this::mayHaveConnected).isPresent()) {
            letItBeLookedUp(call);
        } else if (call.ringing().claim().isPresent()) {
            unclaimed(call);
        } else {
            inVain(call, " did not answer");
        }
    }

    /** Stops looking for good: the call is over. */
    void giveUp(Call call, MissedReason reason) {
        Call over = changes.bringUpToDate(call.with(call.ringing().givenUp(clock.instant(), reason)));
        over.customer().ifPresent(customer -> control.redirect(customer.leg(), new SayNobodyAvailable()));
    }

    /** The agent's telephone has come in, and nothing more was heard: that message may have got lost. */
    private boolean mayHaveConnected(Claim claim) {
        Instant once = claim.takenAt().plus(settings.claimLease());
        return claim.leg().isPresent() && !claim.lapsesAt().isAfter(once);
    }

    private void letItBeLookedUp(Call call) {
        Claim claim = call.ringing().claim().orElseThrow();
        Claim longer = claim.until(clock.instant().plus(SECOND_CHANCE));
        changes.store(call, call.with(call.ringing().claimed(longer)));
        control.lookUp(call.id(), changes);
    }

    private void unclaimed(Call call) {
        if (call.state() == CallState.RINGING && call.placed().isPresent() && !call.offered()) {
            boolean connected =
                    call.placed().filter(placed -> call.wasIn(placed.by())).isPresent();
            if (!connected) {
                giveUp(call, MissedReason.CALLER_GAVE_UP);
                return;
            }
        }
        Instant earliestEnd = clock.instant().plus(SECOND_CHANCE);
        Instant until = call.ringing().until();
        changes.store(call, call.with(call.ringing().unclaimed(until.isAfter(earliestEnd) ? until : earliestEnd)));
    }

    /** Nobody of those who were asked has taken it. */
    private void inVain(Call call, String why) {
        Optional<Handover> handover = call.handover();
        if (handover.isPresent()) {
            call.legsOf(handover.get().to()).forEach(asked -> control.hangUp(asked.leg()));
            String name = handovers.nameOf(call, handover.get().to());
            changes.store(call, handovers.failed(call, name + why, clock.instant()));
            return;
        }
        switch (call.ringing().purpose()) {
            case REJOIN, RETURNED, TRANSFER, CONSULT, ADD -> offerToEverybody(call);
            case CALL, PARKED ->
                giveUp(
                        call,
                        call.ringing().offeredTo().isEmpty()
                                ? MissedReason.NOBODY_AVAILABLE
                                : MissedReason.NOBODY_ANSWERED);
            case INTERNAL -> giveUp(call, MissedReason.NOBODY_ANSWERED);
        }
    }

    private void offerToEverybody(Call call) {
        Instant now = clock.instant();
        // Nobody shall be rung for a customer who has left without our having heard of it.
        control.lookUp(call.id(), changes);
        if (routing.anybodyThere()) {
            changes.store(
                    call,
                    call.with(Ringing.offered(
                            Purpose.PARKED,
                            call.ringing().by(),
                            routing.available(now),
                            now.plus(settings.ringTime()))));
        } else {
            giveUp(call, MissedReason.NOBODY_AVAILABLE);
        }
    }

    private Call locked(CallId id) {
        return calls.findForUpdate(id).orElseThrow(() -> new CallNotFoundException(id));
    }
}
