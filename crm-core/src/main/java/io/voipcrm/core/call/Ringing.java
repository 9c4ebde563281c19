package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The server's own side of a waiting call: whom it rings, who has claimed it, and whether it has given up.
 *
 * @param until when it gives up
 * @param offeredTo everyone it was offered to
 * @param declinedBy those of them who don't want it
 */
public record Ringing(
        Instant until,
        Set<UserId> offeredTo,
        Set<UserId> declinedBy,
        Optional<Claim> claim,
        Optional<GivenUp> givenUp) {
    public Ringing {
        offeredTo = Set.copyOf(offeredTo);
        declinedBy = Set.copyOf(declinedBy);
    }

    /** The server stopped looking for an agent. */
    public record GivenUp(Instant at, MissedReason reason) {}

    public static Ringing offeredTo(Set<UserId> agents, Instant until) {
        return new Ringing(until, agents, Set.of(), Optional.empty(), Optional.empty());
    }

    /** A call that rings nobody: it was made elsewhere. */
    public static Ringing none(Instant at) {
        return new Ringing(at, Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    /** Whether it rings at this person's. */
    public boolean ringsAt(UserId agent) {
        return offeredTo.contains(agent) && !declinedBy.contains(agent);
    }

    Ringing offeredAlsoTo(Set<UserId> more) {
        Set<UserId> offered = new HashSet<>(offeredTo);
        offered.addAll(more);
        return new Ringing(until, offered, declinedBy, claim, givenUp);
    }

    Ringing claimed(Claim by) {
        return new Ringing(until, offeredTo, declinedBy, Optional.of(by), givenUp);
    }

    Ringing unclaimed(Instant newUntil) {
        return new Ringing(newUntil, offeredTo, declinedBy, Optional.empty(), givenUp);
    }

    Ringing declined(UserId agent) {
        Set<UserId> declined = new HashSet<>(declinedBy);
        declined.add(agent);
        return new Ringing(until, offeredTo, declined, claim, givenUp);
    }

    Ringing givenUp(Instant at, MissedReason reason) {
        return new Ringing(until, offeredTo, declinedBy, claim, Optional.of(new GivenUp(at, reason)));
    }
}
