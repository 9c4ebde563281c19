package io.voipcrm.core.call;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.call.CallEvent.CallClassed;
import io.voipcrm.core.call.CallEvent.CallLinked;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactNotFoundException;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.tx.Transactions;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Files calls: whose they are, and what they are classed as. The call itself goes on as it does. Thread-safe. */
public final class CallFiling {
    private final CallRepository calls;
    private final Callers callers;
    private final ContactRepository contacts;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;

    public CallFiling(
            CallRepository calls,
            ContactRepository contacts,
            AccessPolicy access,
            Transactions transactions,
            Events events) {
        this.calls = calls;
        this.contacts = contacts;
        this.callers = new Callers(contacts);
        this.access = access;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Says whose call it is, or that it is nobody's who is known.
     *
     * @param caller a contact that was merged stands for the one that has its place
     * @throws CallNotFoundException when there is no such call
     * @throws ContactNotFoundException when there is no such contact
     */
    public Call link(Actor actor, CallId id, Optional<Caller> caller) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> {
            // The contact is held before its call is locked, in the order of those who merge it.
            Optional<Caller> held = caller.map(known -> callers.standing(known)
                    .orElseThrow(
                            () -> new ContactNotFoundException(known.contact().orElseThrow())));
            return changed(id, call -> call.linked(held), now -> new CallLinked(now, actor.userId()));
        });
    }

    /**
     * The call, locked until the transaction ends; whom it is with is neither merged nor erased meanwhile.
     *
     * @throws CallNotFoundException when there is no such call
     */
    public Call locked(CallId id) {
        calls.find(id).flatMap(Call::caller).flatMap(Caller::contact).ifPresent(contacts::standing);
        return calls.findForUpdate(id).orElseThrow(() -> new CallNotFoundException(id));
    }

    /**
     * Puts the call into a class, or takes it out of one.
     *
     * @throws CallNotFoundException when there is no such call
     */
    public Call classify(Actor actor, CallId id, Optional<OutcomeCodeId> code) {
        access.require(actor, Permission.TAKE_CALLS);
        return changed(id, call -> call.classed(code), now -> new CallClassed(now, actor.userId()));
    }

    private Call changed(CallId id, UnaryOperator<Call> change, Function<Call, CallEvent> event) {
        return transactions.required(() -> {
            Call before = calls.findForUpdate(id).orElseThrow(() -> new CallNotFoundException(id));
            Call now = change.apply(before);
            if (!now.equals(before)) {
                calls.update(now);
                events.publish(event.apply(now));
            }
            return now;
        });
    }
}
