package io.voipcrm.core.call;

import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.call.CallEvent.CallCorrected;
import io.voipcrm.core.call.CallEvent.CallRemoved;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactDirectory;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Corrects calls that somebody has written down: one's own, or anybody's for those who may. What the telephone has told of
 * a call is never touched. Thread-safe.
 */
public final class CallCorrections {
    private final CallRepository calls;
    private final Callers callers;
    private final ContactDirectory directory;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    public CallCorrections(
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
     * Lets the call be what is written down now. Who wrote it down first, the company's number and, unless the customer's
     * number changes, who the customer is stay as they are.
     *
     * @param seen when it was {@linkplain Call#heardAt written down or corrected last}, as it was read, to the
     *     millisecond
     * @throws CallNotFoundException when there is no such call
     * @throws NotWrittenDownException when nobody wrote it down
     */
    public CorrectionResult correct(Actor actor, CallId id, ManualCall entry, Instant seen) {
        access.require(actor, Permission.LOG_MANUAL_CALLS);
        Instant start = WrittenDown.start(entry, clock.instant());
        // A host's directory may be slow: it is asked before any lock is taken.
        Optional<Caller> known = entry.customer().flatMap(directory::onlyOne);
        return transactions.required(() -> {
            // Contacts are locked before calls.
            Optional<Caller> standing = known.flatMap(callers::standing);
            return changed(actor, id, seen, before -> corrected(actor, before, entry, start, standing));
        });
    }

    private Call corrected(Actor actor, Call before, ManualCall entry, Instant start, Optional<Caller> known) {
        Parties parties = new Parties(
                entry.direction(), entry.customer(), before.parties().company());
        boolean same = parties.customer().equals(before.parties().customer());
        Call now = before.corrected(
                parties,
                same ? before.caller() : known,
                WrittenDown.progress(before.progress().agent(), entry, start),
                later(before.heardAt()));
        calls.rewrite(now);
        events.publish(new CallCorrected(now, actor.userId()));
        return now;
    }

    /**
     * Takes the call out of the log. Notes and tasks that came of it stay with the customer.
     *
     * @param seen when it was written down or corrected last, as it was read, to the millisecond
     * @throws CallNotFoundException when there is no such call
     * @throws NotWrittenDownException when nobody wrote it down
     */
    public CorrectionResult remove(Actor actor, CallId id, Instant seen) {
        access.require(actor, Permission.LOG_MANUAL_CALLS);
        return changed(actor, id, seen, before -> {
            calls.delete(id);
            events.publish(new CallRemoved(id, actor.userId()));
            return before;
        });
    }

    private CorrectionResult changed(Actor actor, CallId id, Instant seen, UnaryOperator<Call> change) {
        return transactions.required(() -> {
            Call call = calls.findForUpdate(id).orElseThrow(() -> new CallNotFoundException(id));
            requireHis(actor, call);
            return millisecond(call.heardAt()).equals(millisecond(seen))
                    ? new CorrectionResult.Done(change.apply(call))
                    : new CorrectionResult.Outdated(call);
        });
    }

    private void requireHis(Actor actor, Call call) {
        if (call.source() != CallSource.MANUAL) {
            throw new NotWrittenDownException(call.id());
        }
        boolean his = call.progress().agent().equals(Optional.of(actor.userId()));
        if (!his && !access.allows(actor, Permission.CORRECT_ANY_CALL)) {
            throw new AccessDeniedException("User " + actor.userId() + " has not written call " + call.id() + " down");
        }
    }

    /** Now, and in any case after what was before: two corrections never look the same, also to clients. */
    private Instant later(Instant before) {
        Instant now = millisecond(clock.instant());
        Instant next = millisecond(before).plusMillis(1);
        return now.isBefore(next) ? next : now;
    }

    /** As clients read it. */
    private static Instant millisecond(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
