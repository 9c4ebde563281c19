package io.voipcrm.core.call;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallEvent.CallChanged;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactDirectory;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.dialling.DialDecision;
import io.voipcrm.core.dialling.DialDecision.Outside;
import io.voipcrm.core.dialling.DiallingService;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyNotConfiguredException;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.core.user.UserRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places calls of the team, as far as the rules let it. */
final class Placing {
    private final CallRepository calls;
    private final UserRepository users;
    private final Callers callers;
    private final ContactDirectory directory;
    private final DiallingService dialling;
    private final DialPermit permit;
    private final OtherCalls otherCalls;
    private final Telephony telephony;
    private final CallSettings settings;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    Placing(
            CallPorts ports,
            DiallingService dialling,
            DialPermit permit,
            OtherCalls otherCalls,
            CallSettings settings,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.calls = ports.calls();
        this.users = ports.users();
        this.callers = new Callers(ports.contacts());
        this.directory = ports.directory();
        this.telephony = ports.telephony();
        this.dialling = dialling;
        this.permit = permit;
        this.otherCalls = otherCalls;
        this.settings = settings;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    Call dial(Actor actor, String typed, Optional<PhoneNumber> shown) {
        if (!telephony.configured()) {
            throw new TelephonyNotConfiguredException();
        }
        DialDecision decision = permit.decide(actor, typed);
        UserId agent = actor.userId();
        NewCall call = decision instanceof Outside outside
                ? outside(agent, outside.number(), dialling.callerId(shown))
                : colleague(agent, ((DialDecision.Colleague) decision).user());
        otherCalls.hold(agent, Optional.empty());
        return transactions.required(() -> placed(call, agent));
    }

    private Call placed(NewCall call, UserId agent) {
        users.findForUpdate(agent);
        Call added = calls.add(call.with(callers));
        if (otherCalls.isConnecting(agent, added.id(), clock.instant())) {
            throw new CallControlException("You are connecting to another call already.");
        }
        events.publish(new CallChanged(added));
        return added;
    }

    private NewCall outside(UserId agent, PhoneNumber to, PhoneNumber from) {
        Instant now = clock.instant();
        List<Caller> known = directory.whose(to);
        return new NewCall(
                CallSource.PROVIDER,
                DialPermit.ownName(),
                new Parties(Direction.OUTBOUND, Optional.of(to), Optional.of(from)),
                known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty(),
                Optional.of(new Placed(agent, Optional.empty())),
                Progress.placed(now, agent),
                Ringing.none(now).claimed(claim(agent, now)));
    }

    private NewCall colleague(UserId agent, UserId colleague) {
        Instant now = clock.instant();
        return new NewCall(
                CallSource.PROVIDER,
                DialPermit.ownName(),
                new Parties(Direction.INTERNAL, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.of(new Placed(agent, Optional.of(colleague))),
                Progress.placed(now, agent),
                Ringing.offered(Purpose.INTERNAL, Optional.of(agent), Set.of(), now)
                        .claimed(claim(agent, now)));
    }

    private Claim claim(UserId agent, Instant now) {
        return new Claim(agent, now, now.plus(settings.claimLease()), Optional.empty());
    }
}
