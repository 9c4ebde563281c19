package io.voipcrm.web.missed;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.missed.Closing;
import io.voipcrm.core.missed.MissedCall;
import io.voipcrm.core.missed.Taker;
import io.voipcrm.web.call.CallContactJson;
import io.voipcrm.web.call.People;
import io.voipcrm.web.call.PersonJson;
import io.voipcrm.web.json.Words;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A customer who called in vain, as clients see it. What does not apply is null.
 *
 * @param number null when withheld
 * @param attempts how often the customer called
 * @param takenBy who is about to call back
 * @param state {@code open} or {@code done}
 * @param closedHow {@code called-back}, {@code called-again} or {@code closed}
 */
public record MissedCallJson(
        long id,
        @Nullable String number,
        @Nullable CallContactJson contact,
        int attempts,
        Instant firstAt,
        Instant lastAt,
        long lastCallId,
        String reason,
        @Nullable PersonJson takenBy,
        @Nullable Instant takenAt,
        String state,
        @Nullable String closedHow,
        @Nullable String closedReason,
        @Nullable PersonJson closedBy,
        @Nullable Instant closedAt) {
    public static MissedCallJson of(MissedCall item, People people) {
        return new MissedCallJson(
                item.id().value(),
                item.number().map(PhoneNumber::e164).orElse(null),
                item.caller().map(CallContactJson::of).orElse(null),
                item.attempts(),
                item.firstAt(),
                item.lastAt(),
                item.lastCall().value(),
                Words.of(item.reason()),
                item.taken().map(Taker::by).map(people::person).orElse(null),
                item.taken().map(Taker::at).orElse(null),
                item.open() ? "open" : "done",
                item.closed().map(Closing::how).map(Words::of).orElse(null),
                item.closed().flatMap(Closing::reason).orElse(null),
                item.closed().flatMap(Closing::by).map(people::person).orElse(null),
                item.closed().map(Closing::at).orElse(null));
    }

    /** Everyone of the team who is named in one of the items. */
    public static Set<UserId> people(Collection<MissedCall> items) {
        Set<UserId> people = new HashSet<>();
        for (MissedCall item : items) {
            item.taken().map(Taker::by).ifPresent(people::add);
            item.closed().flatMap(Closing::by).ifPresent(people::add);
        }
        return people;
    }
}
