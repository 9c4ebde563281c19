package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.Parked;
import io.voipcrm.core.call.Progress;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** What has become of a call, in its row. */
@NullUnmarked
@Embeddable
class ProgressColumns {
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

    @Column(name = "parked_since")
    private Instant parkedSince;

    @Column(name = "parked_left")
    private String parkedLeft;

    private String failure;

    void take(Progress progress) {
        state = progress.state();
        startedAt = Database.kept(progress.startedAt());
        answeredAt = progress.answeredAt().map(Database::kept).orElse(null);
        endedAt = progress.endedAt().map(Database::kept).orElse(null);
        agentId = progress.agent().map(UserId::value).orElse(null);
        agentLeg = progress.agentLeg().map(LegId::value).orElse(null);
        outcome = progress.outcome().orElse(null);
        missedReason = progress.missedReason().orElse(null);
        parkedSince =
                progress.parked().map(parked -> Database.kept(parked.since())).orElse(null);
        parkedLeft = progress.parked().map(parked -> parked.left().label()).orElse(null);
        failure = progress.failure().orElse(null);
    }

    Progress progress() {
        return new Progress(
                state,
                startedAt,
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(endedAt),
                Optional.ofNullable(agentId).map(UserId::of),
                Optional.ofNullable(agentLeg).map(LegId::of),
                Optional.ofNullable(outcome),
                Optional.ofNullable(missedReason),
                Optional.ofNullable(parkedLeft).flatMap(Party::read).map(left -> new Parked(parkedSince, left)),
                Optional.ofNullable(failure));
    }
}
