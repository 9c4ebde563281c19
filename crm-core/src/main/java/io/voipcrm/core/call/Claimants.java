package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.Optional;

/** Who may take a call. */
final class Claimants {
    private Claimants() {}

    /** Whether the agent may connect to the call, as far as nobody else was quicker. */
    static boolean mayClaim(Call call, UserId agent) {
        if (call.over() || call.ringing().givenUp().isPresent()) {
            return false;
        }
        boolean moves = call.isIn(agent);
        boolean hasPlaced = call.state() == CallState.RINGING && isPlacer(call, agent);
        return moves || hasPlaced || (call.offered() && mayTakeOffer(call.ringing(), agent));
    }

    /** The colleague whose call it is, so that the agent can't have it; empty when nobody stands in the way. */
    static Optional<UserId> whoseCallItIs(Call call, UserId agent, Instant now) {
        Optional<UserId> claimant = call.ringing().claimant(now);
        if (claimant.isPresent()) {
            return claimant.filter(other -> !other.equals(agent));
        }
        if (mayClaim(call, agent)) {
            return Optional.empty();
        }
        Optional<UserId> holder = call.mayRejoin()
                .or(() -> call.present().stream().findFirst())
                .or(() -> call.progress().agent());
        return holder.filter(other -> !other.equals(agent));
    }

    private static boolean mayTakeOffer(Ringing ringing, UserId agent) {
        return switch (ringing.purpose()) {
            case REJOIN -> ringing.by().filter(agent::equals).isPresent();
            case CONSULT, ADD -> ringing.offeredTo().contains(agent);
            case CALL, INTERNAL, TRANSFER, RETURNED, PARKED -> true;
        };
    }

    private static boolean isPlacer(Call call, UserId agent) {
        return call.placed().filter(placed -> placed.by().equals(agent)).isPresent();
    }
}
