package io.voipcrm.core.call;

import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was talked about before: the stored calls by whom they were with. Thread-safe. */
public interface CallHistory {
    /**
     * The contact's calls, the newest first: those behind the cursor, {@code limit} at most.
     *
     * @param numbers the contact's: calls with them count too unless they are somebody else's
     */
    List<Call> with(ContactId contact, Collection<PhoneNumber> numbers, Optional<TimeCursor> after, int limit);

    /** Calls with one of the numbers that are nobody's, {@code limit} at most. */
    List<CallId> nobodys(Collection<PhoneNumber> numbers, int limit);

    /**
     * The newest calls of each contact, {@code each} at most; a contact without any is left out.
     *
     * @param number calls with it count for all of them unless they are somebody's
     * @param except a call to be left out
     */
    Map<ContactId, List<PastCall>> last(
            Collection<ContactId> contacts, Optional<PhoneNumber> number, CallId except, int each);

    /** The newest talk with each contact, in the same way; a contact nobody has talked to is left out. */
    Map<ContactId, LastTalk> lastTalks(Collection<ContactId> contacts, Optional<PhoneNumber> number, CallId except);

    /** How many calls with the number there have been besides this one. */
    long count(PhoneNumber number, CallId except);
}
