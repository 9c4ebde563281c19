package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.persistence.jpa.Cells.micros;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.call.Parties;
import io.voipcrm.core.call.Placed;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.persistence.jpa.Assigned.Column;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A call's row; who it was offered to and who took part is in rows of their own. */
final class CallColumns {
    /** The id is the first. */
    static final String READ = String.join(
            ", ",
            "id, source, leg, direction, customer_number, company_number, caller_contact_id",
            ContactRows.presentName("caller_contact_id", "caller_name"),
            "placed_by, colleague_id",
            ProgressColumns.READ,
            RingingColumns.READ,
            InvitationColumns.READ,
            micros("heard_at"),
            "code_id");

    static final Assigned<Call> CHANGING = new Assigned<Call>(List.of(
                    new Column<>(
                            "caller_contact_id", "bigint", call -> call.caller().flatMap(Caller::contact)),
                    new Column<>("caller_name", "text", call -> call.caller().map(Caller::name)),
                    new Column<>("heard_at", "timestamptz", call -> Optional.of(call.heardAt())),
                    new Column<>("due_at", "timestamptz", Call::dueAt),
                    new Column<>("code_id", "bigint", Call::code)))
            .and(ProgressColumns.WRITTEN.of(Call::progress))
            .and(RingingColumns.WRITTEN.of(Call::ringing))
            .and(InvitationColumns.WRITTEN.of(Call::invitations));

    /** What a call keeps as long as it is there comes first. */
    static final Assigned<Call> ALL = new Assigned<Call>(List.of(
                    new Column<>("source", "text", call -> Optional.of(call.source())),
                    new Column<>("leg", "text", call -> Optional.of(call.leg())),
                    new Column<>(
                            "direction",
                            "text",
                            call -> Optional.of(call.parties().direction())),
                    new Column<>("customer_number", "text", call -> call.parties()
                            .customer()
                            .map(PhoneNumber::e164)),
                    new Column<>("company_number", "text", call -> call.parties()
                            .company()
                            .map(PhoneNumber::e164)),
                    new Column<>("placed_by", "bigint", call -> call.placed().map(Placed::by)),
                    new Column<>("colleague_id", "bigint", call -> call.placed().flatMap(Placed::colleague))))
            .and(CHANGING);

    private CallColumns() {}

    static Call read(Cells cells, Map<Long, CallOffers> offers, Map<Long, CallParticipants> participants) {
        long id = cells.number();
        return new Call(
                CallId.of(id),
                CallSource.valueOf(cells.text()),
                LegId.of(cells.text()),
                new Parties(
                        Direction.valueOf(cells.text()),
                        cells.optionalText().map(PhoneNumber::of),
                        cells.optionalText().map(PhoneNumber::of)),
                caller(cells.optionalNumber().map(ContactId::of), cells.optionalText()),
                placed(
                        cells.optionalNumber().map(UserId::of),
                        cells.optionalNumber().map(UserId::of)),
                ProgressColumns.read(cells),
                participants.getOrDefault(id, CallParticipants.none()).inOrder(),
                RingingColumns.read(cells, offers.getOrDefault(id, CallOffers.none())),
                InvitationColumns.read(cells),
                cells.moment(),
                cells.optionalNumber().map(OutcomeCodeId::of));
    }

    private static Optional<Caller> caller(Optional<ContactId> contact, Optional<String> name) {
        return name.map(known -> new Caller(contact, known));
    }

    private static Optional<Placed> placed(Optional<UserId> by, Optional<UserId> colleague) {
        return by.map(agent -> new Placed(agent, colleague));
    }
}
