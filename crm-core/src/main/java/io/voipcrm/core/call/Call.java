package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import java.util.Optional;

/**
 * A telephone call between a customer and the team.
 *
 * @param leg the customer's connection at the provider, or an own name for a call made elsewhere
 * @param caller who the customer is, when exactly one is known under the number
 */
public record Call(
        CallId id,
        CallSource source,
        LegId leg,
        Parties parties,
        Optional<Caller> caller,
        Progress progress,
        Ringing ringing) {
    public CallState state() {
        return progress.state();
    }

    /** Whether it waits for an agent and nobody holds a live claim. */
    public boolean waitsForAgent(java.time.Instant now) {
        return state() == CallState.RINGING
                && ringing.givenUp().isEmpty()
                && ringing.claim().filter(claim -> claim.liveAt(now)).isEmpty();
    }

    /** The agent whose call it is now: who answered, else who has claimed it. */
    public Optional<UserId> holder() {
        return progress.agent().or(() -> ringing.claim().map(Claim::agent));
    }

    Call with(Progress changed) {
        return new Call(id, source, leg, parties, caller, changed, ringing);
    }

    Call with(Ringing changed) {
        return new Call(id, source, leg, parties, caller, progress, changed);
    }
}
