package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactDirectory;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.CallInstruction.HangUp;
import io.voipcrm.core.telephony.CallInstruction.Nothing;
import io.voipcrm.core.telephony.CallInstruction.PlayHoldMusic;
import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.CallInstruction.WaitForAgent;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import io.voipcrm.core.telephony.TelephonyEvent.Irrelevant;
import io.voipcrm.core.telephony.TelephonyEvent.WaitPolled;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes in what the provider says, and tells it what to do next. */
final class CallIntake {
    private final CallRepository calls;
    private final CallJournal journal;
    private final CallChanges changes;
    private final CallClaims claims;
    private final CallRouting routing;
    private final Callers callers;
    private final ContactDirectory directory;
    private final CallSettings settings;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    CallIntake(
            CallRepository calls,
            CallJournal journal,
            CallChanges changes,
            CallClaims claims,
            CallRouting routing,
            Callers callers,
            ContactDirectory directory,
            CallSettings settings,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.calls = calls;
        this.journal = journal;
        this.changes = changes;
        this.claims = claims;
        this.routing = routing;
        this.callers = callers;
        this.directory = directory;
        this.settings = settings;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    CallInstruction handle(ReceivedEvent received) {
        TelephonyEvent event = received.event();
        if (event instanceof WaitPolled) {
            return new PlayHoldMusic();
        }
        if (event instanceof Irrelevant) {
            return new Nothing();
        }
        if (event instanceof CallArrived arrived) {
            return arrived(received, arrived);
        }
        if (event instanceof BrowserDialled dialled) {
            return transactions.required(() -> {
                write(received, dialled.call());
                return claims.connect(dialled);
            });
        }
        transactions.required(() -> happened(received));
        return event instanceof DialEnded ? new HangUp() : new Nothing();
    }

    private CallInstruction arrived(ReceivedEvent received, CallArrived event) {
        // A host's directory may be slow: it is asked before any lock is taken.
        Optional<Caller> caller = event.caller().flatMap(this::onlyOneKnown);
        return transactions.required(() -> {
            calls.lock(event.leg());
            write(received, Optional.empty());
            Call call = calls.findByLeg(event.leg()).orElseGet(() -> begin(event, caller));
            return call.ringing().givenUp().isPresent() || call.over()
                    ? new SayNobodyAvailable()
                    : new WaitForAgent(call.id());
        });
    }

    private Call begin(CallArrived event, Optional<Caller> caller) {
        Instant now = clock.instant();
        Set<UserId> agents = routing.available(now);
        Ringing ringing = Ringing.offeredTo(agents, now.plus(settings.ringTime()));
        if (!routing.anybodyThere()) {
            ringing = ringing.givenUp(now, MissedReason.NOBODY_AVAILABLE);
        }
        Parties parties = new Parties(Direction.INBOUND, event.caller(), Optional.of(event.called()));
        Call call = calls.add(new NewCall(
                        CallSource.PROVIDER,
                        event.leg(),
                        parties,
                        caller,
                        Optional.empty(),
                        Progress.ringing(event.at()),
                        ringing)
                .with(callers));
        Call current = changes.bringUpToDate(call);
        if (current.waitsForAgent(now)) {
            events.publish(new CallRinging(current));
        }
        return current;
    }

    private void happened(ReceivedEvent received) {
        TelephonyEvent event = received.event();
        Optional<Call> call = callOf(event);
        // The name that the message gives, also before the call is there: whatever comes first, nothing gets lost.
        boolean news = write(received, event.callId().or(() -> call.map(Call::id)));
        if (!news || call.isEmpty()) {
            return;
        }
        changes.bringUpToDate(call.get());
    }

    private Optional<Call> callOf(TelephonyEvent event) {
        if (event.callId().isPresent()) {
            return event.callId().flatMap(calls::findForUpdate);
        }
        Optional<LegId> leg = event.legId();
        leg.ifPresent(calls::lock);
        return leg.flatMap(known -> calls.findByLeg(known).or(() -> calls.findByParticipant(known)))
                .flatMap(call -> calls.findForUpdate(call.id()));
    }

    private boolean write(ReceivedEvent received, Optional<CallId> call) {
        return journal.append(new JournalEntry(received, call, received.event().legId(), clock.instant()));
    }

    private Optional<Caller> onlyOneKnown(PhoneNumber number) {
        List<Caller> known = directory.whose(number);
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }
}
