package io.voipcrm.core.call;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.ReceivedEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * A provider's message as it was received.
 *
 * @param call the call that the message names, or that its leg belongs to; absent when neither is known
 * @param leg the leg it speaks of, absent when it speaks of the call as a whole
 */
public record JournalEntry(ReceivedEvent received, Optional<CallId> call, Optional<LegId> leg, Instant receivedAt) {
    /** Whether the CRM itself has noted it, and no provider told it. */
    public boolean isOwn() {
        return received.provider().equals(OwnFindings.TELLER);
    }
}
