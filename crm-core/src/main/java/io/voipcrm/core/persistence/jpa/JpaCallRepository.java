package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.call.CallStatistics;
import io.voipcrm.core.call.LegTakenException;
import io.voipcrm.core.call.NewCall;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Keeps calls in PostgreSQL. */
public final class JpaCallRepository implements CallRepository {
    private static final String SELECT = "select " + CallColumns.READ + " from crm_call ";

    private static final String LIVE = SELECT + "where state <> 'ENDED' ";

    private static final String INSERT = "insert into crm_call (" + CallColumns.ALL.names() + ") values ("
            + CallColumns.ALL.parameters() + ") returning id";

    private static final String UPDATE = "update crm_call set (" + CallColumns.CHANGING.names() + ") = row("
            + CallColumns.CHANGING.parameters() + ") where id = " + CallColumns.CHANGING.next();

    private static final String REWRITE = "update crm_call set (" + CallColumns.ALL.names() + ") = row("
            + CallColumns.ALL.parameters() + ") where id = " + CallColumns.ALL.next();

    private final Database database;

    public JpaCallRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public void lock(LegId leg) {
        database.lock("crm_call: " + leg);
    }

    @Override
    public Call add(NewCall call) {
        // Until the row has a number of its own any will do: nothing of what is stored depends on it.
        Object[] values = CallColumns.ALL.values(Call.of(CallId.of(1), call)).toArray();
        long id = Violations.translate(
                () -> database.numbers(INSERT, values).get(0),
                Map.of("crm_call_leg", () -> new LegTakenException(call.leg())));
        CallOffers.store(id, call.ringing(), database);
        return find(CallId.of(id)).orElseThrow();
    }

    @Override
    public Optional<Call> find(CallId id) {
        return one("where id = ?1", id.value());
    }

    @Override
    public List<Call> findAll(Collection<CallId> ids) {
        return list(
                SELECT + "where id = any(cast(string_to_array(?1, ',') as bigint[])) order by started_at desc, id desc",
                Database.text(ids.stream().map(CallId::value).toList()));
    }

    @Override
    public Optional<Call> findForUpdate(CallId id) {
        return one("where id = ?1 for update", id.value());
    }

    @Override
    public Optional<Call> findByLeg(LegId leg) {
        return one("where leg = ?1", leg.value());
    }

    @Override
    public Optional<Call> findByParticipant(LegId leg) {
        return database.column("select call_id from crm_call_participant where leg = ?1 limit 1", leg.value()).stream()
                .findFirst()
                .flatMap(id -> find(CallId.of(Database.number(id))));
    }

    @Override
    public void update(Call call) {
        store(UPDATE, CallColumns.CHANGING, call);
    }

    @Override
    public void rewrite(Call call) {
        store(REWRITE, CallColumns.ALL, call);
    }

    private void store(String sql, Assigned<Call> columns, Call call) {
        List<Object> values = columns.values(call);
        values.add(call.id().value());
        database.executeNative(sql, values.toArray());
        CallOffers.store(call.id().value(), call.ringing(), database);
        CallParticipants.store(call.id().value(), call.participants(), database);
    }

    @Override
    public void delete(CallId id) {
        database.executeNative("delete from crm_call where id = ?1", id.value());
    }

    @Override
    public List<Long> moveCaller(ContactId from, Optional<List<CallId>> which, Caller to) {
        return database
                .column(
                        """
                        update crm_call set caller_contact_id = cast(nullif(?2, '') as bigint), caller_name = ?3
                        where caller_contact_id = ?1
                            and (?4 = 'all' or id = any(cast(string_to_array(?5, ',') as bigint[])))
                        returning id
                        """,
                        from.value(),
                        to.contact().map(ContactId::toString).orElse(""),
                        to.name(),
                        which.isEmpty() ? "all" : "these",
                        Database.text(which.orElse(List.of()).stream()
                                .map(CallId::value)
                                .toList()))
                .stream()
                .map(Database::number)
                .toList();
    }

    @Override
    public List<CallId> forgetCaller(ContactId contact, Set<PhoneNumber> numbers) {
        return new CallTraces(database)
                .erase(contact, numbers).stream().map(CallId::of).toList();
    }

    @Override
    public List<Call> live() {
        return list(LIVE + "order by started_at, id");
    }

    @Override
    public List<Call> liveOf(Set<UserId> agents) {
        return list(
                LIVE + """
                and id in (
                    select call_id from crm_call_participant
                    where party = any(string_to_array(?1, ',')) and crm_call_participant.state = 'JOINED'
                    union
                    select id from crm_call where claimed_by = any(cast(string_to_array(?2, ',') as bigint[]))
                        and state <> 'ENDED')
                order by started_at, id
                """,
                labels(agents),
                Database.text(agents.stream().map(UserId::value).toList()));
    }

    @Override
    public List<Call> unheardOf(Instant ringing, Instant others, int limit) {
        return list(LIVE + """
                and (state = 'RINGING' and heard_at <= cast(?1 as timestamptz)
                    or state <> 'RINGING' and heard_at <= cast(?2 as timestamptz))
                order by heard_at, id
                limit ?3
                """, Database.text(ringing), Database.text(others), limit);
    }

    @Override
    public List<UserId> busyAgents(Instant now) {
        return database.column("""
                        select cast(substr(party, 7) as bigint) from crm_call_participant
                        join crm_call on id = call_id
                        where crm_call_participant.state = 'JOINED' and party like 'agent-%'
                        and crm_call.state <> 'ENDED'
                        union
                        select claimed_by from crm_call
                        where state <> 'ENDED' and claim_lapses_at > cast(?1 as timestamptz)
                        union
                        select ring_by from crm_call
                        where state = 'PARKED' and state <> 'ENDED' and ring_purpose = 'REJOIN' and ring_by is not null
                        """, Database.text(now)).stream()
                .map(agent -> UserId.of(Database.number(agent)))
                .toList();
    }

    @Override
    public List<CallId> due(Instant now, int limit) {
        return database.column("""
                        select id from crm_call
                        where due_at <= cast(?1 as timestamptz)
                        order by started_at, id
                        limit ?2
                        """, Database.text(now), limit).stream()
                .map(id -> CallId.of(Database.number(id)))
                .toList();
    }

    @Override
    public List<Call> page(CallFilter filter, Optional<CallCursor> before, int limit) {
        CallPageQuery page = CallPageQuery.of(filter, before);
        database.planEachTime();
        return list(SELECT + page.rest(limit), page.parameters().toArray());
    }

    @Override
    public CallStatistics statistics(Instant from, Instant to) {
        Object[] row =
                database.rows("""
                        select count(*), count(answered_at), count(*) filter (where outcome = 'MISSED'),
                            cast(coalesce(avg(extract(epoch from greatest(ended_at - answered_at, interval '0'))
                                * 1000000) filter (where answered_at is not null and ended_at is not null), 0) as bigint),
                            cast(coalesce(avg(extract(epoch from greatest(answered_at - started_at, interval '0'))
                                * 1000000) filter (where answered_at is not null and direction = 'INBOUND'
                                    and source = 'PROVIDER'), 0) as bigint)
                        from crm_call
                        where started_at >= cast(?1 as timestamptz) and started_at < cast(?2 as timestamptz)
                            and direction <> 'INTERNAL'
                        """, Database.text(from), Database.text(to)).get(0);
        return new CallStatistics(
                Database.number(row[0]),
                Database.number(row[1]),
                Database.number(row[2]),
                Duration.of(Database.number(row[3]), ChronoUnit.MICROS),
                Duration.of(Database.number(row[4]), ChronoUnit.MICROS));
    }

    private static String labels(Set<UserId> agents) {
        return agents.stream().map(agent -> new Party.Agent(agent).label()).collect(Collectors.joining(","));
    }

    /** The calls of these ids, in this order. */
    List<Call> inOrder(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Call> found =
                list(SELECT + "where id = any(cast(string_to_array(?1, ',') as bigint[]))", Database.text(ids));
        return found.stream()
                .sorted(Comparator.comparing(call -> ids.indexOf(call.id().value())))
                .toList();
    }

    private Optional<Call> one(String rest, Object... parameters) {
        return list(SELECT + rest, parameters).stream().findFirst();
    }

    private List<Call> list(String sql, Object... parameters) {
        List<Object[]> rows = database.rows(sql, parameters);
        List<Long> ids = rows.stream().map(row -> Database.number(row[0])).toList();
        Map<Long, CallOffers> offers = CallOffers.of(ids, database);
        Map<Long, CallParticipants> participants = CallParticipants.of(ids, database);
        return rows.stream()
                .map(row -> CallColumns.read(new Cells(row), offers, participants))
                .toList();
    }
}
