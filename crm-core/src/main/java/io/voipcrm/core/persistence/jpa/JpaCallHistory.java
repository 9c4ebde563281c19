package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.persistence.jpa.Cells.micros;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallHistory;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.LastTalk;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.PastCall;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads from PostgreSQL what was talked about before. */
public final class JpaCallHistory implements CallHistory {
    private static final String NEWEST_FIRST = "order by started_at desc, id desc limit ";

    private static final String PAST = "id, started_at, direction, outcome, answered_at, ended_at, agent_id";

    /** The newest calls of each contact, its own and, with the number, nobody's; the rest of the condition follows. */
    private static final String OF_EACH = """
            select wanted.contact, %1$s
            from unnest(cast(string_to_array(?1, ',') as bigint[])) wanted (contact)
            cross join lateral (
                (select %2$s from crm_call
                    where caller_contact_id = wanted.contact and id <> ?3 and %3$s
                    order by started_at desc, id desc limit ?4)
                union all
                (select %2$s from crm_call
                    where customer_number = ?2 and caller_contact_id is null and id <> ?3 and %3$s
                    order by started_at desc, id desc limit ?4)
                order by started_at desc, id desc limit ?4) found
            """;

    private final Database database;
    private final JpaCallRepository calls;

    public JpaCallHistory(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
        this.calls = new JpaCallRepository(manager);
    }

    @Override
    public List<Call> with(ContactId contact, Collection<PhoneNumber> numbers, Optional<TimeCursor> after, int limit) {
        String behind = " and (started_at, id) < (cast(?3 as timestamptz), ?4) " + NEWEST_FIRST + "?5";
        return calls.inOrder(database
                .rows(
                        """
                        select id, started_at from (
                            (select id, started_at from crm_call where caller_contact_id = ?1 %1$s)
                            union all
                            (select nobodys.id, nobodys.started_at
                            from unnest(string_to_array(?2, ',')) own (number)
                            cross join lateral (
                                select id, started_at from crm_call
                                where customer_number = own.number and caller_contact_id is null %1$s) nobodys)
                        ) found
                        """.formatted(behind) + NEWEST_FIRST + "?5",
                        contact.value(),
                        numbers.stream().map(PhoneNumber::e164).collect(Collectors.joining(",")),
                        Database.momentOrEnd(after),
                        Database.idOrEnd(after),
                        limit)
                .stream()
                .map(row -> Database.number(row[0]))
                .toList());
    }

    @Override
    public List<CallId> nobodys(Collection<PhoneNumber> numbers, int limit) {
        return database
                .numbers("""
                        select nobodys.id from unnest(string_to_array(?1, ',')) own (number)
                        cross join lateral (
                            select id from crm_call
                            where customer_number = own.number and caller_contact_id is null
                            order by started_at desc, id desc limit ?2) nobodys
                        limit ?2
                        """, numbers.stream().map(PhoneNumber::e164).collect(Collectors.joining(",")), limit)
                .stream()
                .map(CallId::of)
                .toList();
    }

    @Override
    public Map<ContactId, List<PastCall>> last(
            Collection<ContactId> contacts, Optional<PhoneNumber> number, CallId except, int each) {
        String shown = String.join(
                ", ",
                "found.id",
                micros("found.started_at"),
                "found.direction, found.outcome",
                micros("found.answered_at"),
                micros("found.ended_at"),
                "found.agent_id");
        return database
                .rows(
                        OF_EACH.formatted(shown, PAST, "true"),
                        text(contacts),
                        number.map(PhoneNumber::e164).orElse(""),
                        except.value(),
                        each)
                .stream()
                .map(Cells::new)
                .collect(
                        groupingBy(cells -> ContactId.of(cells.number()), mapping(JpaCallHistory::pastCall, toList())));
    }

    @Override
    public Map<ContactId, LastTalk> lastTalks(
            Collection<ContactId> contacts, Optional<PhoneNumber> number, CallId except) {
        return database
                .rows(
                        OF_EACH.formatted(
                                micros("found.answered_at") + ", found.agent_id", PAST, "answered_at is not null"),
                        text(contacts),
                        number.map(PhoneNumber::e164).orElse(""),
                        except.value(),
                        1)
                .stream()
                .map(Cells::new)
                .collect(Collectors.toMap(
                        cells -> ContactId.of(cells.number()),
                        cells -> new LastTalk(
                                cells.moment(), cells.optionalNumber().map(UserId::of))));
    }

    @Override
    public long count(PhoneNumber number, CallId except) {
        return database.numbers(
                        "select count(*) from crm_call where customer_number = ?1 and id <> ?2",
                        number.e164(),
                        except.value())
                .get(0);
    }

    private static PastCall pastCall(Cells cells) {
        CallId id = CallId.of(cells.number());
        Instant startedAt = cells.moment();
        Direction direction = Direction.valueOf(cells.text());
        Optional<Outcome> outcome = cells.optionalText().map(Outcome::valueOf);
        Optional<Instant> answered = cells.optionalMoment();
        Optional<Instant> ended = cells.optionalMoment();
        return new PastCall(
                id,
                startedAt,
                direction,
                outcome,
                answered.flatMap(
                        from -> ended.map(to -> to.isBefore(from) ? Duration.ZERO : Duration.between(from, to))),
                cells.optionalNumber().map(UserId::of));
    }

    private static String text(Collection<ContactId> contacts) {
        return Database.text(contacts.stream().map(ContactId::value).toList());
    }
}
