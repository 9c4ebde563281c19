package io.voipcrm.core.call;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.dialling.DialDecision;
import io.voipcrm.core.dialling.DialDecision.Colleague;
import io.voipcrm.core.dialling.DialDecision.Refused;
import io.voipcrm.core.dialling.DiallingService;
import io.voipcrm.core.dialling.RefusalReason;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Lets be dialled what the rules allow, and keeps every refusal in the call log. */
final class DialPermit {
    private final CallRepository calls;
    private final DiallingService dialling;
    private final CallRouting routing;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    DialPermit(
            CallRepository calls,
            DiallingService dialling,
            CallRouting routing,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.calls = calls;
        this.dialling = dialling;
        this.routing = routing;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is dialled: never a refusal.
     *
     * @throws DialRefusedException when nothing; the attempt is in the log then
     */
    DialDecision decide(Actor actor, String typed) {
        DialDecision decision = dialling.decide(actor, typed);
        if (decision instanceof Colleague colleague && !routing.reachable(colleague.user())) {
            decision = new Refused(RefusalReason.NOT_THERE, "Your colleague's telephone can't be reached right now.");
        }
        if (decision instanceof Refused refused) {
            throw new DialRefusedException(refused, transactions.required(() -> logged(actor.userId(), refused)));
        }
        return decision;
    }

    /** What a call is called that no customer's leg gives a name to. */
    static LegId ownName() {
        return LegId.of("placed-" + UUID.randomUUID());
    }

    private CallId logged(UserId agent, Refused refused) {
        Instant now = clock.instant();
        Call attempt = calls.add(new NewCall(
                CallSource.PROVIDER,
                ownName(),
                new Parties(Direction.OUTBOUND, refused.number(), Optional.empty()),
                Optional.empty(),
                Optional.of(new Placed(agent, Optional.empty())),
                Progress.over(now, Optional.of(agent), Outcome.REFUSED, Optional.of(refused.message())),
                Ringing.none(now)));
        events.publish(new CallEnded(attempt));
        return attempt.id();
    }
}
