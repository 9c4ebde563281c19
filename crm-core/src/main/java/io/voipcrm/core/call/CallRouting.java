package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.presence.PresenceService;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Decides who rings: everyone whose telephone can be reached and who is not in a call. */
final class CallRouting {
    private final PresenceService presence;
    private final CallRepository calls;

    CallRouting(PresenceService presence, CallRepository calls) {
        this.presence = presence;
        this.calls = calls;
    }

    /** Those who can take a call now. */
    Set<UserId> available(Instant now) {
        Set<UserId> agents = new HashSet<>(presence.reachable());
        agents.removeAll(calls.busyAgents(now));
        return agents;
    }

    /** Whether it makes sense to let a caller wait: somebody is there, if perhaps in a call at the moment. */
    boolean anybodyThere() {
        return !presence.reachable().isEmpty();
    }

    /** Whether everyone who is there has declined. */
    boolean nobodyLeft(Ringing ringing) {
        return ringing.declinedBy().containsAll(presence.reachable());
    }
}
