package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.persistence.jpa.Cells.micros;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.Parked;
import io.voipcrm.core.call.Progress;
import io.voipcrm.core.persistence.jpa.Assigned.Column;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has become of a call, in its row. */
final class ProgressColumns {
    static final String READ = String.join(
            ", ",
            "state",
            micros("started_at"),
            micros("answered_at"),
            micros("ended_at"),
            "agent_id, agent_leg, outcome, missed_reason",
            micros("parked_since"),
            "parked_left, failure");

    static final Assigned<Progress> WRITTEN = new Assigned<>(List.of(
            new Column<>("state", "text", progress -> Optional.of(progress.state())),
            new Column<>("started_at", "timestamptz", progress -> Optional.of(progress.startedAt())),
            new Column<>("answered_at", "timestamptz", Progress::answeredAt),
            new Column<>("ended_at", "timestamptz", Progress::endedAt),
            new Column<>("agent_id", "bigint", Progress::agent),
            new Column<>("agent_leg", "text", Progress::agentLeg),
            new Column<>("outcome", "text", Progress::outcome),
            new Column<>("missed_reason", "text", Progress::missedReason),
            new Column<>(
                    "parked_since", "timestamptz", progress -> progress.parked().map(Parked::since)),
            new Column<>("parked_left", "text", progress -> progress.parked()
                    .map(parked -> parked.left().label())),
            new Column<>("failure", "text", Progress::failure)));

    private ProgressColumns() {}

    static Progress read(Cells cells) {
        return new Progress(
                CallState.valueOf(cells.text()),
                cells.moment(),
                cells.optionalMoment(),
                cells.optionalMoment(),
                cells.optionalNumber().map(UserId::of),
                cells.optionalText().map(LegId::of),
                cells.optionalText().map(Outcome::valueOf),
                cells.optionalText().map(MissedReason::valueOf),
                parked(cells.optionalMoment(), cells.optionalText().flatMap(Party::read)),
                cells.optionalText());
    }

    private static Optional<Parked> parked(Optional<Instant> since, Optional<Party> left) {
        return left.map(party -> new Parked(since.orElseThrow(), party));
    }
}
