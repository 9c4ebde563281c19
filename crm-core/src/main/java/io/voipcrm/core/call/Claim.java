package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.LegId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An agent's right to be the one who connects to a call that is offered; it lapses if the agent does not.
 *
 * @param leg the leg that the agent connects with, once it has asked to come in
 */
public record Claim(UserId agent, Instant takenAt, Instant lapsesAt, Optional<LegId> leg) {
    public boolean liveAt(Instant now) {
        return now.isBefore(lapsesAt);
    }

    Claim connecting(LegId with) {
        return new Claim(agent, takenAt, lapsesAt, Optional.of(with));
    }

    Claim until(Instant later) {
        return new Claim(agent, takenAt, later, leg);
    }

    /** Whether this is the connection that the claim was for. */
    boolean isFor(Participant participant) {
        if (leg.isPresent()) {
            return leg.get().equals(participant.leg());
        }
        // Providers tell many of their times in whole seconds.
        Instant earliest = takenAt.truncatedTo(ChronoUnit.SECONDS);
        return participant.joinedAt().filter(at -> !at.isBefore(earliest)).isPresent();
    }
}
