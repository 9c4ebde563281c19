package io.voipcrm.core.call;

import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.presence.PresenceService;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.util.List;

/**
 * Takes calls from the first ring to the last word. Thread-safe.
 *
 * <p>What happens to a call comes from the provider through {@link #handle}; agents only ask.
 */
public final class CallService {
    private static final int DUE_AT_ONCE = 100;

    private final CallRepository calls;
    private final CallIntake intake;
    private final CallClaims claims;
    private final Telephony telephony;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Clock clock;

    private CallService(
            CallRepository calls,
            CallIntake intake,
            CallClaims claims,
            Telephony telephony,
            AccessPolicy access,
            Transactions transactions,
            Clock clock) {
        this.calls = calls;
        this.intake = intake;
        this.claims = claims;
        this.telephony = telephony;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The service over these ports. */
    public static CallService create(
            CallPorts ports,
            CallSettings settings,
            PresenceService presence,
            AccessPolicy access,
            Transactions transactions,
            Events events,
            Clock clock) {
        CallChanges changes = new CallChanges(ports.calls(), ports.journal(), ports.users(), events);
        CallControl control = new CallControl(ports.telephony(), transactions, ports.background());
        CallRouting routing = new CallRouting(presence, ports.calls());
        CallClaims claims =
                new CallClaims(ports.calls(), changes, routing, control, ports.users(), settings, events, clock);
        CallIntake intake = new CallIntake(
                ports.calls(),
                ports.journal(),
                changes,
                claims,
                routing,
                ports.directory(),
                control,
                settings,
                transactions,
                events,
                clock);
        return new CallService(ports.calls(), intake, claims, ports.telephony(), access, transactions, clock);
    }

    /**
     * Takes in a provider's message that has been verified, and says what the provider shall do next. A repetition
     * changes nothing and gets an answer that fits the call as it is now.
     */
    public CallInstruction handle(ReceivedEvent received) {
        return intake.handle(received);
    }

    /**
     * Takes the ringing call for the actor: of all who try at once exactly one gets it.
     *
     * @throws CallNotFoundException when there is no such call
     */
    public AnswerResult answer(Actor actor, CallId id) {
        access.require(actor, Permission.TAKE_CALLS);
        return transactions.required(() -> claims.claim(id, actor.userId()));
    }

    /** Gives back a call that the actor has taken but could not connect to; it rings again. */
    public void release(Actor actor, CallId id) {
        access.require(actor, Permission.TAKE_CALLS);
        transactions.required(() -> claims.release(id, actor.userId()));
    }

    /** Stops the call ringing at the actor's; when everybody has declined the caller is told at once. */
    public void decline(Actor actor, CallId id) {
        access.require(actor, Permission.TAKE_CALLS);
        transactions.required(() -> claims.decline(id, actor.userId()));
    }

    /** Lets what is waiting ring also at those who have become free or reachable; to be called every second. */
    public void ringNewcomers() {
        for (Call call : transactions.required(calls::live)) {
            if (call.waitsForAgent(clock.instant())) {
                transactions.required(() -> claims.ringNewcomers(call.id()));
            }
        }
    }

    /**
     * Ends the call for everyone in it. It is over once the provider says so.
     *
     * @throws CallNotFoundException when there is no such call
     * @throws AccessDeniedException when it is not the actor's call and the actor may not end others'
     * @throws io.voipcrm.core.telephony.TelephonyException when the provider did not do it; the call goes on
     */
    public void hangUp(Actor actor, CallId id) {
        Call call = find(id);
        if (call.holder().filter(actor.userId()::equals).isEmpty()) {
            access.require(actor, Permission.END_ANY_CALL);
        }
        if (call.state() != CallState.ENDED) {
            telephony.hangUp(call.leg());
        }
    }

    /** Gives up what has rung long enough and lets go of claims that led to nothing; to be called every second. */
    public void expireOverdue() {
        for (CallId id : transactions.required(() -> calls.due(clock.instant(), DUE_AT_ONCE))) {
            transactions.required(() -> claims.due(id));
        }
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
        return transactions.required(calls::live);
    }

    private Call find(CallId id) {
        return transactions.required(() -> calls.find(id)).orElseThrow(() -> new CallNotFoundException(id));
    }
}
