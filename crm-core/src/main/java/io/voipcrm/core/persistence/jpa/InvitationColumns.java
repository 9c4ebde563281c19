package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.persistence.jpa.Cells.micros;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Handover;
import io.voipcrm.core.call.HandoverKind;
import io.voipcrm.core.call.HandoverState;
import io.voipcrm.core.call.Invitations;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.persistence.jpa.Assigned.Column;
import io.voipcrm.core.telephony.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was asked into a call, in its row. */
final class InvitationColumns {
    static final String READ = "guests, handover_kind, handover_by, handover_to, handover_state, "
            + micros("handover_started_at") + ", handover_failure";

    static final Assigned<Invitations> WRITTEN = new Assigned<>(List.of(
            new Column<>("guests", Column.NEVER_NULL, invitations -> Optional.of(guests(invitations))),
            new Column<>("handover_kind", "text", invitations -> invitations
                    .handover()
                    .map(Handover::kind)),
            new Column<>("handover_by", "bigint", invitations -> invitations
                    .handover()
                    .map(Handover::by)),
            new Column<>(
                    "handover_to", "text", invitations -> invitations.handover().map(handover -> handover.to()
                            .label())),
            new Column<>("handover_state", "text", invitations -> invitations
                    .handover()
                    .map(Handover::state)),
            new Column<>("handover_started_at", "timestamptz", invitations -> invitations
                    .handover()
                    .map(Handover::startedAt)),
            new Column<>("handover_failure", "text", Invitations::failure)));

    private InvitationColumns() {}

    static Invitations read(Cells cells) {
        return new Invitations(
                Stream.of(cells.text().split(","))
                        .filter(number -> !number.isEmpty())
                        .map(PhoneNumber::of)
                        .toList(),
                handover(
                        cells.optionalText().map(HandoverKind::valueOf),
                        cells.optionalNumber().map(UserId::of),
                        cells.optionalText().flatMap(Party::read),
                        cells.optionalText().map(HandoverState::valueOf),
                        cells.optionalMoment()),
                cells.optionalText());
    }

    private static Optional<Handover> handover(
            Optional<HandoverKind> kind,
            Optional<UserId> by,
            Optional<Party> to,
            Optional<HandoverState> state,
            Optional<Instant> startedAt) {
        return to.map(asked -> new Handover(
                kind.orElseThrow(), by.orElseThrow(), asked, state.orElseThrow(), startedAt.orElseThrow()));
    }

    private static String guests(Invitations invitations) {
        return invitations.guests().stream().map(PhoneNumber::e164).collect(Collectors.joining(","));
    }
}
