package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import java.time.Instant;

/** An agent's right to be the one who connects to a ringing call; it lapses if the agent does not. */
public record Claim(UserId agent, Instant takenAt, Instant lapsesAt) {
    public boolean liveAt(Instant now) {
        return now.isBefore(lapsesAt);
    }
}
