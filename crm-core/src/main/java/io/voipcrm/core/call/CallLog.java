package io.voipcrm.core.call;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactDirectory;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was called, when, by whom, and how it went. Thread-safe. */
public final class CallLog {
    private static final int LARGEST_PAGE = 200;

    private final CallRepository calls;
    private final Callers callers;
    private final ContactDirectory directory;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    public CallLog(
            CallRepository calls,
            ContactRepository contacts,
            ContactDirectory directory,
            AccessPolicy access,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.calls = calls;
        this.callers = new Callers(contacts);
        this.directory = directory;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A page of the log, newest first.
     *
     * @param size 1 to 200; what is outside is taken for the nearest
     */
    public CallPage page(Actor actor, CallFilter filter, Optional<CallCursor> after, int size) {
        access.require(actor, Permission.SEE_CALLS);
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Call> found = transactions.required(() -> calls.page(filter, after, limit + 1));
        if (found.size() <= limit) {
            return new CallPage(found, Optional.empty());
        }
        List<Call> shown = found.subList(0, limit);
        return new CallPage(shown, Optional.of(CallCursor.after(shown.get(limit - 1))));
    }

    /** All calls that match, to be read bit by bit. */
    public CallExport export(Actor actor, CallFilter filter) {
        access.require(actor, Permission.EXPORT_CALLS);
        return new CallExport(calls, filter, transactions);
    }

    /** Figures of the calls that started in the period. */
    public CallStatistics statistics(Actor actor, Instant from, Instant to) {
        access.require(actor, Permission.SEE_STATISTICS);
        return transactions.required(() -> calls.statistics(from, to));
    }

    /**
     * Writes down a call that the actor made outside the system.
     *
     * @return the new entry; empty when the provider's name for it is in the log already
     * @throws InvalidValueException when it would end in the future, or began before 1970
     */
    public Optional<Call> enter(Actor actor, ManualCall call) {
        access.require(actor, Permission.LOG_MANUAL_CALLS);
        Instant start = WrittenDown.start(call, clock.instant());
        // A host's directory may be slow: it is asked before any lock is taken.
        Optional<Caller> caller = call.caller().or(() -> call.customer().flatMap(directory::onlyOne));
        LegId leg = call.leg().orElseGet(() -> LegId.of("manual-" + UUID.randomUUID()));
        return transactions.required(() -> {
            calls.lock(leg);
            if (calls.findByLeg(leg).isPresent()) {
                return Optional.empty();
            }
            Call entered = calls.add(
                    WrittenDown.entry(actor.userId(), call, leg, start, caller).with(callers));
            events.publish(new CallEnded(entered));
            return Optional.of(entered);
        });
    }
}
