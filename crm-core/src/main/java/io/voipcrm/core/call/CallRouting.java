package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.presence.AvailabilityService;
import io.voipcrm.core.presence.PresenceService;
import io.voipcrm.core.presence.PresenceState;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Decides who rings: everyone who can be reached, wants calls and is not in one. */
final class CallRouting {
    private final PresenceService presence;
    private final AvailabilityService availability;
    private final CallRepository calls;

    CallRouting(PresenceService presence, AvailabilityService availability, CallRepository calls) {
        this.presence = presence;
        this.availability = availability;
        this.calls = calls;
    }

    /** Those who can take a call now. */
    Set<UserId> available(Instant now) {
        Set<UserId> agents = new HashSet<>(availability.takingCalls(now));
        agents.removeAll(calls.busyAgents(now));
        return agents;
    }

    /** Whether it makes sense to let a caller wait: somebody is there who takes calls, if perhaps not at the moment. */
    boolean anybodyThere() {
        return availability.board().stream()
                .anyMatch(standing ->
                        standing.state() == PresenceState.AVAILABLE || standing.state() == PresenceState.WRAP_UP);
    }

    /** Whether a colleague's call would ring at the person's. */
    boolean reachable(UserId agent) {
        return presence.reachable().contains(agent);
    }

    /** Whether everyone who takes calls has declined. */
    boolean nobodyLeft(Ringing ringing, Instant now) {
        return ringing.declinedBy().containsAll(availability.takingCalls(now));
    }
}
