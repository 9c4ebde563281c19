package io.voipcrm.core.missed;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where the missed-call worklist is kept. Thread-safe; changes belong to the running transaction. An item that is a
 * contact's names the caller as the contact is named now.
 */
public interface MissedCallRepository {
    /**
     * Counts the attempt with the open item of its number, or begins one. Of several at once, all count on the same
     * item.
     *
     * @return the item as it is now; empty when its last call is this one already
     */
    Optional<MissedCall> count(Attempt attempt);

    Optional<MissedCall> find(MissedCallId id);

    /** The item, locked until the transaction ends. */
    Optional<MissedCall> findForUpdate(MissedCallId id);

    /** The open item of the number, locked until the transaction ends. */
    Optional<MissedCall> openForUpdate(PhoneNumber number);

    /** The open item that this call is the last one of, locked until the transaction ends. */
    Optional<MissedCall> openForUpdate(CallId lastCall);

    /** Stores who the customer is, who has taken it, and how it was closed. */
    void update(MissedCall item);

    /** Taken items about which nothing was done since then, {@code limit} at most, each locked for one asker only. */
    List<MissedCall> untouchedSince(Instant then, int limit);

    /** Open items, the newest last call first: those behind the cursor, {@code limit} at most. */
    List<MissedCall> open(Optional<TimeCursor> after, int limit);

    /** Closed items, the last closed first: those behind the cursor, {@code limit} at most. */
    List<MissedCall> done(Optional<TimeCursor> after, int limit);

    MissedCallCounts counts(UserId user);

    /** Every item of the contact, and those of the numbers that are nobody's who is known. */
    List<MissedCall> of(ContactId contact, Collection<PhoneNumber> numbers);

    /** Lets every item of one contact be the other's, and says which. */
    List<MissedCallId> move(ContactId from, Caller to);

    /** Lets those of the items that are the one contact's be the other's. */
    void move(Collection<MissedCallId> items, ContactId from, Caller to);

    /** Removes the contact's items, and those of the numbers that are nobody's who is known. */
    void deleteOf(ContactId contact, Collection<PhoneNumber> numbers);
}
