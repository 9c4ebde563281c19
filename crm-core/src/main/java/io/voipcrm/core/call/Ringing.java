package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The server's own side of a call that looks for an agent: whom it rings, who has claimed it, and whether the server
 * has given up.
 *
 * @param until when the server stops looking this way
 * @param by the colleague who wants this; for {@link Purpose#REJOIN} the one who may come back
 * @param offeredTo everyone it was offered to
 * @param declinedBy those of them who don't want it
 */
public record Ringing(
        Instant until,
        Purpose purpose,
        Optional<UserId> by,
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
        return offered(Purpose.CALL, Optional.empty(), agents, until);
    }

    /** A call that rings nobody. */
    public static Ringing none(Instant at) {
        return offeredTo(Set.of(), at);
    }

    /** A new round of looking. */
    static Ringing offered(Purpose purpose, Optional<UserId> by, Set<UserId> agents, Instant until) {
        return new Ringing(until, purpose, by, agents, Set.of(), Optional.empty(), Optional.empty());
    }

    /** Whether it rings at this person's. */
    public boolean ringsAt(UserId agent) {
        return offeredTo.contains(agent) && !declinedBy.contains(agent);
    }

    /** The agent whose claim holds at that moment. */
    Optional<UserId> claimant(Instant now) {
        return claim.filter(held -> held.liveAt(now)).map(Claim::agent);
    }

    Ringing as(Purpose other) {
        return new Ringing(until, other, by, offeredTo, declinedBy, claim, givenUp);
    }

    Ringing offeredAlsoTo(Set<UserId> more) {
        Set<UserId> offered = new HashSet<>(offeredTo);
        offered.addAll(more);
        return new Ringing(until, purpose, by, offered, declinedBy, claim, givenUp);
    }

    Ringing claimed(Claim with) {
        return new Ringing(until, purpose, by, offeredTo, declinedBy, Optional.of(with), givenUp);
    }

    Ringing unclaimed(Instant newUntil) {
        return new Ringing(newUntil, purpose, by, offeredTo, declinedBy, Optional.empty(), givenUp);
    }

    Ringing declined(UserId agent) {
        Set<UserId> declined = new HashSet<>(declinedBy);
        declined.add(agent);
        return new Ringing(until, purpose, by, offeredTo, declined, claim, givenUp);
    }

    Ringing givenUp(Instant at, MissedReason reason) {
        return new Ringing(until, purpose, by, offeredTo, declinedBy, claim, Optional.of(new GivenUp(at, reason)));
    }
}
