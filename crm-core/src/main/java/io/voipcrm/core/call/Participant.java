package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One connection of somebody to a call; who comes back or moves to another device has several.
 *
 * @param joinedAt when they got into the conference; absent for who never did
 * @param leftAt present exactly in state {@link ParticipantState#LEFT}
 * @param onHold whether they hear music instead of the others
 * @param muted whether the others don't hear them
 * @param held how long they have heard music in all; absent for who never did
 * @param end how the connection ended, as far as the provider has told
 */
public record Participant(
        LegId leg,
        Party party,
        ParticipantState state,
        Optional<Instant> joinedAt,
        Optional<Instant> leftAt,
        boolean onHold,
        boolean muted,
        Optional<Duration> held,
        Optional<LegEnd> end) {
    /** Somebody who was never on hold, unless they are now. */
    public Participant(
            LegId leg,
            Party party,
            ParticipantState state,
            Optional<Instant> joinedAt,
            Optional<Instant> leftAt,
            boolean onHold,
            boolean muted,
            Optional<LegEnd> end) {
        this(leg, party, state, joinedAt, leftAt, onHold, muted, Optional.empty(), end);
    }

    public boolean joined() {
        return state == ParticipantState.JOINED;
    }

    public boolean left() {
        return state == ParticipantState.LEFT;
    }

    /** Whether they have been in the conference, now or before. */
    public boolean everJoined() {
        return joinedAt.isPresent();
    }

    /** Whether nothing is known that rules out that they have been in the conference. */
    boolean perhapsJoined() {
        return !everJoined()
                && end.filter(over -> over.how() != LegEnd.How.COMPLETED).isEmpty();
    }

    public boolean isCustomer() {
        return party instanceof Party.Customer;
    }

    /** Who of the team it is; empty for everybody else. */
    public Optional<UserId> agent() {
        return party instanceof Party.Agent agent ? Optional.of(agent.user()) : Optional.empty();
    }

    /** Somebody on the company's side of the talk: of the team, or brought in by it. */
    public boolean isOther() {
        return !isCustomer();
    }
}
