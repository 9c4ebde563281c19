package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.Party;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody else is being brought into a call.
 *
 * @param by who asked
 * @param to who is asked: a colleague, or a guest under {@link Call#numberOf their number}
 */
public record Handover(HandoverKind kind, UserId by, Party to, HandoverState state, Instant startedAt) {
    /** The colleague who is asked; empty when it is somebody outside. */
    public Optional<UserId> colleague() {
        return to instanceof Party.Agent agent ? Optional.of(agent.user()) : Optional.empty();
    }

    Handover to(UserId other) {
        return new Handover(kind, by, new Party.Agent(other), state, startedAt);
    }

    Handover joined() {
        return new Handover(kind, by, to, HandoverState.JOINED, startedAt);
    }

    Handover as(HandoverKind other) {
        return new Handover(other, by, to, state, startedAt);
    }
}
