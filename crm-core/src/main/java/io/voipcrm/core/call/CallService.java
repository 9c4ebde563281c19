package io.voipcrm.core.call;

import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes calls from the first ring to the last word. Thread-safe.
 *
 * <p>What happens to a call comes from the provider through {@link #handle}; agents only ask.
 */
public final class CallService {
    private static final int DUE_AT_ONCE = 100;

    private final CallParts parts;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Clock clock;

    private CallService(CallParts parts, AccessPolicy access, Transactions transactions, Clock clock) {
        this.parts = parts;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The service over these ports. */
    public static CallService create(
            CallPorts ports,
            CallSettings settings,
            Staff staff,
            AccessPolicy access,
            Transactions transactions,
            Events events,
            Clock clock) {
        return new CallService(
                CallParts.of(ports, settings, staff, access, transactions, events, clock), access, transactions, clock);
    }

    /**
     * Takes in a provider's message that has been verified, and says what the provider shall do next. A repetition
     * changes nothing and gets an answer that fits the call as it is now.
     */
    public CallInstruction handle(ReceivedEvent received) {
        return parts.intake().handle(received);
    }

    /**
     * Calls a number, or a colleague by the extension. The call is the actor's, who has {@link
     * CallSettings#claimLease()} to connect; whoever is called is dialled then.
     *
     * @param typed what was typed to be dialled
     * @param shown the company's number that whoever is called sees; absent for the first one
     * @throws DialRefusedException when the rules are against it; the attempt stands in the log
     * @throws io.voipcrm.core.InvalidValueException when the number to be shown is not the company's
     * @throws io.voipcrm.core.telephony.TelephonyException when no telephony is set up, or another talk of the actor's
     *     could not be put on hold
     */
    public Call dial(Actor actor, String typed, Optional<PhoneNumber> shown) {
        access.require(actor, Permission.TAKE_CALLS);
        parts.controls().require(Capability.DIAL);
        return parts.placing().dial(actor, typed, shown);
    }

    /**
     * Takes the call for the actor: of all who try at once exactly one gets it. It may ring at a colleague's, be parked,
     * or be the actor's own that goes on from another device. Whoever else the actor talks to is put on hold.
     *
     * @throws CallNotFoundException when there is no such call
     * @throws io.voipcrm.core.telephony.TelephonyException when the other talk could not be put on hold; the call is
     *     not taken then
     */
    public AnswerResult answer(Actor actor, CallId id) {
        access.require(actor, Permission.TAKE_CALLS);
        AnswerResult result = transactions.required(() -> parts.claims().claim(id, actor.userId()));
        if (result instanceof AnswerResult.Claimed) {
            holdOtherCalls(actor, id);
        }
        return result;
    }

    /** Gives back a call that the actor has taken but could not connect to; it rings again. */
    public void release(Actor actor, CallId id) {
        access.require(actor, Permission.TAKE_CALLS);
        transactions.required(() -> parts.offering().release(id, actor.userId()));
    }

    /** Stops the call ringing at the actor's; when nobody is left who was asked, it goes on to what comes next. */
    public void decline(Actor actor, CallId id) {
        access.require(actor, Permission.TAKE_CALLS);
        transactions.required(() -> parts.offering().decline(id, actor.userId()));
    }

    /** Lets what is waiting ring also at those who have become free or reachable; to be called every second. */
    public void ringNewcomers() {
        for (Call call : transactions.required(parts.calls()::live)) {
            if (call.waitsForAgent(clock.instant())) {
                transactions.required(() -> parts.offering().ringNewcomers(call.id()));
            }
        }
    }

    /**
     * Lets the customer hear music instead of the actor, or the actor again; in a call between colleagues the other one.
     *
     * @return the call as it is; it shows the change once the provider has confirmed it
     * @throws NotInCallException when the actor is not in the call
     * @throws CallControlException when there is nobody to be put on hold
     * @throws io.voipcrm.core.telephony.CapabilityMissingException when the provider can't
     * @throws io.voipcrm.core.telephony.TelephonyException when the provider did not; the call stays as it was
     */
    public Call hold(Actor actor, CallId id, boolean onHold) {
        return parts.controls().hold(actor, id, onHold);
    }

    /** Lets nobody hear the actor, or everybody again; otherwise like {@link #hold}. */
    public Call mute(Actor actor, CallId id, boolean muted) {
        return parts.controls().mute(actor, id, muted);
    }

    /**
     * Asks a colleague or somebody outside into the actor's call.
     *
     * @return the call with its {@link Call#handover()}
     * @throws NotInCallException when the actor is not in the call
     * @throws CallControlException when nobody can be asked into it now, or that colleague can't
     * @throws DialRefusedException when the rules are against the number
     * @throws io.voipcrm.core.telephony.CapabilityMissingException when the provider can't
     * @throws io.voipcrm.core.telephony.TelephonyException when the customer could not be put on hold; the call stays
     *     as it was
     */
    public Call invite(Actor actor, CallId id, HandoverKind kind, Invitee invitee) {
        return parts.handovers().invite(actor, id, kind, invitee);
    }

    /** Leaves the customer to the one who was consulted; who still rings takes the call over by answering. */
    public Call completeHandover(Actor actor, CallId id) {
        return parts.handovers().complete(actor, id);
    }

    /** Lets go of whoever was asked into the call; the customer is back with the one who asked. */
    public Call cancelHandover(Actor actor, CallId id) {
        return parts.handovers().cancel(actor, id);
    }

    /**
     * Ends one party's connection, which is not the customer's.
     *
     * @throws AccessDeniedException when the actor is not in the call and may not end others'
     */
    public Call remove(Actor actor, CallId id, Party party) {
        return parts.controls().remove(actor, id, party);
    }

    /** Ends the actor's part in the call, and with it the call where nobody else is left to talk to the customer. */
    public Call leave(Actor actor, CallId id) {
        parts.hangUps().hangUp(actor, parts.controls().with(actor, id));
        return find(id);
    }

    /**
     * Ends the call; where others go on with the talk, only the actor's part in it. It is over once the provider says
     * so.
     *
     * @throws CallNotFoundException when there is no such call
     * @throws AccessDeniedException when it is not the actor's call and the actor may not end others'
     * @throws io.voipcrm.core.telephony.TelephonyException when the provider did not do it; the call goes on
     */
    public void hangUp(Actor actor, CallId id) {
        parts.hangUps().hangUp(actor, find(id));
    }

    /**
     * Gives up what has rung long enough, lets go of claims that led to nothing, and asks the provider again for what it
     * did not do; to be called every second.
     */
    public void expireOverdue() {
        parts.hold().retry();
        parts.control().retry();
        for (CallId id : transactions.required(() -> parts.calls().due(clock.instant(), DUE_AT_ONCE))) {
            transactions.required(() -> parts.offering().due(id));
        }
    }

    /**
     * Asks the provider, in the background and at most every few seconds, about calls of which nothing was heard for
     * longer than is usual, and lets them end as they really ended; to be called every second.
     */
    public void reconcile() {
        parts.reconciler().start();
    }

    /**
     * The call with that id.
     *
     * @throws CallNotFoundException when there is none
     */
    public Call get(Actor actor, CallId id) {
        access.require(actor, Permission.SEE_CALLS);
        return find(id);
    }

    /** Every call that is going on, oldest first. */
    public List<Call> live(Actor actor) {
        access.require(actor, Permission.SEE_TEAM);
        return transactions.required(parts.calls()::live);
    }

    /** The calls that are going on in which one of the agents is, oldest first. */
    public List<Call> liveOf(Actor actor, Set<UserId> agents) {
        access.require(actor, Permission.SEE_TEAM);
        return transactions.required(() -> parts.calls().liveOf(agents));
    }

    private void holdOtherCalls(Actor actor, CallId id) {
        boolean held = false;
        try {
            parts.otherCalls().hold(actor.userId(), Optional.of(id));
            held = true;
        } finally {
            if (!held) {
                release(actor, id);
            }
        }
    }

    private Call find(CallId id) {
        return parts.controls().find(id);
    }
}
