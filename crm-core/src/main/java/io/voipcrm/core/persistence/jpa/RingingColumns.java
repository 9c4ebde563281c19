package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Claim;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.call.Purpose;
import io.voipcrm.core.call.Ringing;
import io.voipcrm.core.telephony.LegId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** How a call looks for an agent, in its row. */
@NullUnmarked
@Embeddable
class RingingColumns {
    @Column(name = "ring_until")
    private Instant until;

    @Enumerated(EnumType.STRING)
    @Column(name = "ring_purpose")
    private Purpose purpose;

    @Column(name = "ring_by")
    private Long by;

    @Column(name = "claimed_by")
    private Long claimedBy;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "claim_lapses_at")
    private Instant claimLapsesAt;

    @Column(name = "claim_leg")
    private String claimLeg;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_up_reason")
    private MissedReason givenUpReason;

    void take(Ringing ringing) {
        until = Database.kept(ringing.until());
        purpose = ringing.purpose();
        by = ringing.by().map(UserId::value).orElse(null);
        take(ringing.claim());
        givenUpAt =
                ringing.givenUp().map(givenUp -> Database.kept(givenUp.at())).orElse(null);
        givenUpReason = ringing.givenUp().map(Ringing.GivenUp::reason).orElse(null);
    }

    Ringing ringing(CallOffers offers) {
        return new Ringing(
                until,
                purpose,
                Optional.ofNullable(by).map(UserId::of),
                offers.offeredTo(),
                offers.declinedBy(),
                claim(),
                Optional.ofNullable(givenUpAt).map(at -> new Ringing.GivenUp(at, givenUpReason)));
    }

    private void take(Optional<Claim> claim) {
        claimedBy = claim.map(held -> held.agent().value()).orElse(null);
        claimedAt = claim.map(held -> Database.kept(held.takenAt())).orElse(null);
        claimLapsesAt = claim.map(held -> Database.kept(held.lapsesAt())).orElse(null);
        claimLeg = claim.flatMap(Claim::leg).map(LegId::value).orElse(null);
    }

    private Optional<Claim> claim() {
        return Optional.ofNullable(claimedBy)
                .map(agent -> new Claim(
                        UserId.of(agent),
                        claimedAt,
                        claimLapsesAt,
                        Optional.ofNullable(claimLeg).map(LegId::of)));
    }
}
