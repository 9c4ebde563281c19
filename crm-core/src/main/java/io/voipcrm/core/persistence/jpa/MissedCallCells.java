package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.persistence.jpa.Cells.micros;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.missed.ClosedHow;
import io.voipcrm.core.missed.Closing;
import io.voipcrm.core.missed.MissedCall;
import io.voipcrm.core.missed.MissedCallId;
import io.voipcrm.core.missed.Taker;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Optional;

/** How an item of the worklist is read. */
final class MissedCallCells {
    static final String COLUMNS = String.join(
            ", ",
            "id, number, contact_id",
            ContactRows.presentName("contact_id", "contact_name"),
            "attempts",
            micros("first_at"),
            micros("last_at"),
            "last_call_id, reason, taken_by",
            micros("taken_at"),
            micros("touched_at"),
            "closed_how, closed_reason, closed_by",
            micros("closed_at"));

    private MissedCallCells() {}

    static MissedCall read(Cells cells) {
        return new MissedCall(
                MissedCallId.of(cells.number()),
                cells.optionalText().map(PhoneNumber::of),
                caller(cells.optionalNumber().map(ContactId::of), cells.optionalText()),
                (int) cells.number(),
                cells.moment(),
                cells.moment(),
                CallId.of(cells.number()),
                MissedReason.valueOf(cells.text()),
                taker(cells.optionalNumber().map(UserId::of), cells.optionalMoment(), cells.optionalMoment()),
                closing(
                        cells.optionalText().map(ClosedHow::valueOf),
                        cells.optionalText(),
                        cells.optionalNumber().map(UserId::of),
                        cells.optionalMoment()));
    }

    private static Optional<Caller> caller(Optional<ContactId> contact, Optional<String> name) {
        return name.map(known -> new Caller(contact, known));
    }

    private static Optional<Taker> taker(Optional<UserId> by, Optional<Instant> at, Optional<Instant> touchedAt) {
        return by.map(user -> new Taker(user, at.orElseThrow(), touchedAt.orElseThrow()));
    }

    private static Optional<Closing> closing(
            Optional<ClosedHow> how, Optional<String> reason, Optional<UserId> by, Optional<Instant> at) {
        return how.map(known -> new Closing(known, reason, by, at.orElseThrow()));
    }
}
