package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where calls are kept. Thread-safe; changes belong to the running transaction. A call that is a contact's names the
 * caller as the contact is named now.
 */
public interface CallRepository {
    /**
     * Holds the provider's leg for this transaction: whoever else wants it waits until the transaction ends. It works
     * for legs that no call has yet.
     */
    void lock(LegId leg);

    /**
     * Stores the call.
     *
     * @throws LegTakenException when the leg has a call already
     */
    Call add(NewCall call);

    Optional<Call> find(CallId id);

    /** Those of the calls that are there, the newest first. */
    List<Call> findAll(Collection<CallId> ids);

    /** The call, locked until the transaction ends, so that changes to one call come one after the other. */
    Optional<Call> findForUpdate(CallId id);

    /** The call whose customer has this leg. */
    Optional<Call> findByLeg(LegId leg);

    /** The call in which a participant has this leg. */
    Optional<Call> findByParticipant(LegId leg);

    /** Stores whatever of the call may change. */
    void update(Call call);

    /** Stores all of the call, also what else it keeps as long as it is there: who it was with, and which way it went. */
    void rewrite(Call call);

    /** Takes the call out, with everyone who was in it. */
    void delete(CallId id);

    /** Every call that is not over, oldest first. */
    List<Call> live();

    /** Calls that are not over in which one of the agents is, or to which one of them holds a claim, oldest first. */
    List<Call> liveOf(Set<UserId> agents);

    /** The agents who are in a call, {@linkplain Call#mayRejoin() may come back} to one, or hold a claim that is live at that moment. */
    List<UserId> busyAgents(Instant now);

    /** Calls that are {@linkplain Call#dueAt() due} by then, also such as are over, oldest first, {@code limit} at most. */
    List<CallId> due(Instant now, int limit);

    /**
     * Calls that are not over and of which nothing was heard since these moments, those longest unheard of first,
     * {@code limit} at most.
     *
     * @param ringing for calls in state {@link CallState#RINGING}
     * @param others for all others
     */
    List<Call> unheardOf(Instant ringing, Instant others, int limit);

    /** Calls that match, newest first: those started before the cursor, {@code limit} at most. */
    List<Call> page(CallFilter filter, Optional<CallCursor> before, int limit);

    /**
     * Lets calls of one contact be another's.
     *
     * @param which only these of them; absent for all
     * @return the numbers of the calls that were changed
     */
    List<Long> moveCaller(ContactId from, Optional<List<CallId>> which, Caller to);

    /**
     * Takes name and number out of the calls of the contact, and out of those with one of the numbers that are nobody
     * else's, the numbers out of calls into which somebody brought them, and what a provider told out of the journal.
     *
     * @param numbers that nobody else has
     * @return the calls that were the contact's or nobody else's
     */
    List<CallId> forgetCaller(ContactId contact, Set<PhoneNumber> numbers);

    /** Figures of the calls that started in the period. */
    CallStatistics statistics(Instant from, Instant to);
}
