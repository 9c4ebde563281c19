package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.persistence.jpa.Cells.micros;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Claim;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.call.Purpose;
import io.voipcrm.core.call.Ringing;
import io.voipcrm.core.persistence.jpa.Assigned.Column;
import io.voipcrm.core.telephony.LegId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a call looks for an agent, in its row. */
final class RingingColumns {
    static final String READ = String.join(
            ", ",
            micros("ring_until"),
            "ring_purpose, ring_by, claimed_by",
            micros("claimed_at"),
            micros("claim_lapses_at"),
            "claim_leg",
            micros("given_up_at"),
            "given_up_reason");

    static final Assigned<Ringing> WRITTEN = new Assigned<>(List.of(
            new Column<>("ring_until", "timestamptz", ringing -> Optional.of(ringing.until())),
            new Column<>("ring_purpose", "text", ringing -> Optional.of(ringing.purpose())),
            new Column<>("ring_by", "bigint", Ringing::by),
            new Column<>("claimed_by", "bigint", ringing -> ringing.claim().map(Claim::agent)),
            new Column<>("claimed_at", "timestamptz", ringing -> ringing.claim().map(Claim::takenAt)),
            new Column<>(
                    "claim_lapses_at", "timestamptz", ringing -> ringing.claim().map(Claim::lapsesAt)),
            new Column<>("claim_leg", "text", ringing -> ringing.claim().flatMap(Claim::leg)),
            new Column<>(
                    "given_up_at", "timestamptz", ringing -> ringing.givenUp().map(Ringing.GivenUp::at)),
            new Column<>("given_up_reason", "text", ringing -> ringing.givenUp().map(Ringing.GivenUp::reason))));

    private RingingColumns() {}

    static Ringing read(Cells cells, CallOffers offers) {
        return new Ringing(
                cells.moment(),
                Purpose.valueOf(cells.text()),
                cells.optionalNumber().map(UserId::of),
                offers.offeredTo(),
                offers.declinedBy(),
                claim(
                        cells.optionalNumber().map(UserId::of),
                        cells.optionalMoment(),
                        cells.optionalMoment(),
                        cells.optionalText().map(LegId::of)),
                givenUp(cells.optionalMoment(), cells.optionalText().map(MissedReason::valueOf)));
    }

    private static Optional<Claim> claim(
            Optional<UserId> agent, Optional<Instant> takenAt, Optional<Instant> lapsesAt, Optional<LegId> leg) {
        return agent.map(claimant -> new Claim(claimant, takenAt.orElseThrow(), lapsesAt.orElseThrow(), leg));
    }

    private static Optional<Ringing.GivenUp> givenUp(Optional<Instant> at, Optional<MissedReason> reason) {
        return at.map(moment -> new Ringing.GivenUp(moment, reason.orElseThrow()));
    }
}
