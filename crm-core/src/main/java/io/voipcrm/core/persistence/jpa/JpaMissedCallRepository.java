package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.missed.Attempt;
import io.voipcrm.core.missed.Closing;
import io.voipcrm.core.missed.MissedCall;
import io.voipcrm.core.missed.MissedCallCounts;
import io.voipcrm.core.missed.MissedCallId;
import io.voipcrm.core.missed.MissedCallRepository;
import io.voipcrm.core.missed.Taker;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Keeps the missed-call worklist in PostgreSQL. */
public final class JpaMissedCallRepository implements MissedCallRepository {
    private static final String SELECT = "select " + MissedCallCells.COLUMNS + " from crm_missed_call ";

    private static final String THEIRS =
            "where contact_id = ?1 or (contact_id is null and number = any(string_to_array(?2, ',')))";

    private final Database database;

    public JpaMissedCallRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public Optional<MissedCall> count(Attempt attempt) {
        boolean withheld = attempt.number().isEmpty();
        return found(
                """
                insert into crm_missed_call as item (number, contact_id, contact_name, attempts, first_at, last_at,
                    last_call_id, reason)
                values (nullif(?1, ''), cast(nullif(?2, '') as bigint), nullif(?3, ''), 1, cast(?4 as timestamptz),
                    cast(?4 as timestamptz), ?5, ?6)
                on conflict %s
                returning %s
                """.formatted(withheld ? NEVER_AGAIN : ONCE_MORE, MissedCallCells.COLUMNS),
                Database.orEmpty(attempt.number().map(PhoneNumber::e164)),
                Database.orEmpty(attempt.caller().flatMap(Caller::contact)),
                Database.orEmpty(attempt.caller().map(Caller::name)),
                Database.text(attempt.at()),
                attempt.call().value(),
                attempt.reason().name());
    }

    private static final String NEVER_AGAIN = "(last_call_id) where number is null do nothing";

    /** Calls may be told of in another order than they came in: what is told of the last one is the newest's. */
    private static final String ONCE_MORE = """
            (number) where closed_at is null and number is not null do update
            set attempts = item.attempts + 1,
                first_at = least(item.first_at, excluded.first_at),
                last_at = greatest(item.last_at, excluded.last_at),
                last_call_id = case when excluded.last_at >= item.last_at
                    then excluded.last_call_id else item.last_call_id end,
                reason = case when excluded.last_at >= item.last_at then excluded.reason else item.reason end,
                contact_id = case when excluded.contact_name is null then item.contact_id else excluded.contact_id end,
                contact_name = coalesce(excluded.contact_name, item.contact_name)
            where item.last_call_id <> excluded.last_call_id
            """;

    @Override
    public Optional<MissedCall> find(MissedCallId id) {
        return found(SELECT + "where id = ?1", id.value());
    }

    @Override
    public Optional<MissedCall> findForUpdate(MissedCallId id) {
        return found(SELECT + "where id = ?1 for update", id.value());
    }

    @Override
    public Optional<MissedCall> openForUpdate(PhoneNumber number) {
        return found(SELECT + "where number = ?1 and closed_at is null for update", number.e164());
    }

    @Override
    public Optional<MissedCall> openForUpdate(CallId lastCall) {
        return found(
                SELECT + "where last_call_id = ?1 and number is null and closed_at is null for update",
                lastCall.value());
    }

    @Override
    public void update(MissedCall item) {
        database.executeNative(
                """
                update crm_missed_call
                set contact_id = cast(nullif(?2, '') as bigint), contact_name = nullif(?3, ''),
                    taken_by = cast(nullif(?4, '') as bigint), taken_at = cast(nullif(?5, '') as timestamptz),
                    touched_at = cast(nullif(?6, '') as timestamptz), closed_how = nullif(?7, ''),
                    closed_reason = nullif(?8, ''), closed_by = cast(nullif(?9, '') as bigint),
                    closed_at = cast(nullif(?10, '') as timestamptz)
                where id = ?1
                """,
                item.id().value(),
                Database.orEmpty(item.caller().flatMap(Caller::contact)),
                Database.orEmpty(item.caller().map(Caller::name)),
                Database.orEmpty(item.taken().map(Taker::by)),
                Database.orEmpty(item.taken().map(Taker::at)),
                Database.orEmpty(item.taken().map(Taker::touchedAt)),
                Database.orEmpty(item.closed().map(closed -> closed.how().name())),
                Database.orEmpty(item.closed().flatMap(Closing::reason)),
                Database.orEmpty(item.closed().flatMap(Closing::by)),
                Database.orEmpty(item.closed().map(Closing::at)));
    }

    @Override
    public List<MissedCall> untouchedSince(Instant then, int limit) {
        return list(SELECT + """
                where touched_at <= cast(?1 as timestamptz) and closed_at is null and taken_by is not null
                order by touched_at limit ?2 for update skip locked
                """, Database.text(then), limit);
    }

    @Override
    public List<MissedCall> open(Optional<TimeCursor> after, int limit) {
        return page("last_at", "closed_at is null", after, limit);
    }

    @Override
    public List<MissedCall> done(Optional<TimeCursor> after, int limit) {
        return page("closed_at", "closed_at is not null", after, limit);
    }

    @Override
    public MissedCallCounts counts(UserId user) {
        Object[] row = database.rows("""
                        select count(*), count(*) filter (where taken_by = ?1)
                        from crm_missed_call where closed_at is null
                        """, user.value()).get(0);
        return new MissedCallCounts(Database.number(row[0]), Database.number(row[1]));
    }

    @Override
    public List<MissedCall> of(ContactId contact, Collection<PhoneNumber> numbers) {
        return list(SELECT + THEIRS + " order by id", contact.value(), text(numbers));
    }

    @Override
    public List<MissedCallId> move(ContactId from, Caller to) {
        return database
                .numbers("""
                        update crm_missed_call set contact_id = ?2, contact_name = ?3
                        where contact_id = ?1 returning id
                        """, from.value(), to.contact().map(ContactId::value).orElseThrow(), to.name())
                .stream()
                .map(MissedCallId::of)
                .toList();
    }

    @Override
    public void move(Collection<MissedCallId> items, ContactId from, Caller to) {
        database.executeNative(
                """
                update crm_missed_call set contact_id = ?3, contact_name = ?4
                where contact_id = ?2 and id = any(cast(string_to_array(?1, ',') as bigint[]))
                """,
                Database.text(items.stream().map(MissedCallId::value).toList()),
                from.value(),
                to.contact().map(ContactId::value).orElseThrow(),
                to.name());
    }

    @Override
    public void deleteOf(ContactId contact, Collection<PhoneNumber> numbers) {
        database.executeNative("delete from crm_missed_call " + THEIRS, contact.value(), text(numbers));
    }

    private static String text(Collection<PhoneNumber> numbers) {
        return numbers.stream().map(PhoneNumber::e164).collect(Collectors.joining(","));
    }

    private List<MissedCall> page(String time, String which, Optional<TimeCursor> after, int limit) {
        String newestFirst = " order by " + time + " desc, id desc limit ";
        return after.map(cursor -> list(
                        SELECT + "where " + which + " and (" + time + ", id) < (cast(?1 as timestamptz), ?2)"
                                + newestFirst + "?3",
                        Database.text(cursor.at()),
                        cursor.id(),
                        limit))
                .orElseGet(() -> list(SELECT + "where " + which + newestFirst + "?1", limit));
    }

    private Optional<MissedCall> found(String sql, Object... parameters) {
        return list(sql, parameters).stream().findFirst();
    }

    private List<MissedCall> list(String sql, Object... parameters) {
        return database.rows(sql, parameters).stream()
                .map(row -> MissedCallCells.read(new Cells(row)))
                .toList();
    }
}
