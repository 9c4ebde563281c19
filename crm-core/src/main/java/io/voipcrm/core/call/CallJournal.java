package io.voipcrm.core.call;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import java.util.List;
import java.util.Set;

/** Every message of a provider, as it came. Thread-safe; changes belong to the running transaction. */
public interface CallJournal {
    /**
     * Writes the entry down.
     *
     * @return false when an entry with its provider and key is there already; also when two transactions try at once
     */
    boolean append(JournalEntry entry);

    /** The entries that name the call, or one of the legs, in the order in which they were received. */
    List<JournalEntry> of(CallId call, Set<LegId> legs);
}
