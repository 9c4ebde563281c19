package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.call.Claim;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.call.NewCall;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.Parties;
import io.voipcrm.core.call.Progress;
import io.voipcrm.core.call.Ringing;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** A call's row; who it was offered to is in rows of their own. */
@NullUnmarked
@Entity(name = "CrmCall")
@Table(name = "crm_call")
@Cacheable(false)
class CallRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_call_seq")
    @SequenceGenerator(name = "crm_call_seq", sequenceName = "crm_call_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CallSource source;

    @Column(updatable = false)
    private String leg;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Direction direction;

    @Column(name = "customer_number", updatable = false)
    private String customerNumber;

    @Column(name = "company_number", updatable = false)
    private String companyNumber;

    @Column(name = "caller_contact_id")
    private Long callerContactId;

    @Column(name = "caller_name")
    private String callerName;

    @Enumerated(EnumType.STRING)
    private CallState state;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "agent_id")
    private Long agentId;

    @Column(name = "agent_leg")
    private String agentLeg;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "missed_reason")
    private MissedReason missedReason;

    @Column(name = "ring_until")
    private Instant ringUntil;

    @Column(name = "claimed_by")
    private Long claimedBy;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "claim_lapses_at")
    private Instant claimLapsesAt;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_up_reason")
    private MissedReason givenUpReason;

    protected CallRow() {}

    CallRow(NewCall call) {
        this.source = call.source();
        this.leg = call.leg().value();
        this.direction = call.parties().direction();
        this.customerNumber = call.parties().customer().map(PhoneNumber::e164).orElse(null);
        this.companyNumber = call.parties().company().map(PhoneNumber::e164).orElse(null);
        takeCaller(call.caller());
        takeProgress(call.progress());
        takeRinging(call.ringing());
    }

    long id() {
        return id;
    }

    void take(Call call) {
        takeCaller(call.caller());
        takeProgress(call.progress());
        takeRinging(call.ringing());
    }

    Call call(CallOffers offers) {
        return new Call(CallId.of(id), source, LegId.of(leg), parties(), caller(), progress(), ringing(offers));
    }

    private void takeCaller(Optional<Caller> caller) {
        callerContactId = caller.flatMap(Caller::contact).map(ContactId::value).orElse(null);
        callerName = caller.map(Caller::name).orElse(null);
    }

    private void takeProgress(Progress progress) {
        state = progress.state();
        startedAt = Database.kept(progress.startedAt());
        answeredAt = progress.answeredAt().map(Database::kept).orElse(null);
        endedAt = progress.endedAt().map(Database::kept).orElse(null);
        agentId = progress.agent().map(UserId::value).orElse(null);
        agentLeg = progress.agentLeg().map(LegId::value).orElse(null);
        outcome = progress.outcome().orElse(null);
        missedReason = progress.missedReason().orElse(null);
    }

    private void takeRinging(Ringing ringing) {
        ringUntil = Database.kept(ringing.until());
        claimedBy = ringing.claim().map(claim -> claim.agent().value()).orElse(null);
        claimedAt = ringing.claim().map(claim -> Database.kept(claim.takenAt())).orElse(null);
        claimLapsesAt =
                ringing.claim().map(claim -> Database.kept(claim.lapsesAt())).orElse(null);
        givenUpAt =
                ringing.givenUp().map(givenUp -> Database.kept(givenUp.at())).orElse(null);
        givenUpReason = ringing.givenUp().map(Ringing.GivenUp::reason).orElse(null);
    }

    private Parties parties() {
        return new Parties(
                direction,
                Optional.ofNullable(customerNumber).map(PhoneNumber::of),
                Optional.ofNullable(companyNumber).map(PhoneNumber::of));
    }

    private Optional<Caller> caller() {
        return Optional.ofNullable(callerName)
                .map(name -> new Caller(Optional.ofNullable(callerContactId).map(ContactId::of), name));
    }

    private Progress progress() {
        return new Progress(
                state,
                startedAt,
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(endedAt),
                Optional.ofNullable(agentId).map(UserId::of),
                Optional.ofNullable(agentLeg).map(LegId::of),
                Optional.ofNullable(outcome),
                Optional.ofNullable(missedReason));
    }

    private Ringing ringing(CallOffers offers) {
        Optional<Claim> claim =
                Optional.ofNullable(claimedBy).map(agent -> new Claim(UserId.of(agent), claimedAt, claimLapsesAt));
        Optional<Ringing.GivenUp> givenUp =
                Optional.ofNullable(givenUpAt).map(at -> new Ringing.GivenUp(at, givenUpReason));
        return new Ringing(ringUntil, offers.offeredTo(), offers.declinedBy(), claim, givenUp);
    }
}
