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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Keeps calls in PostgreSQL. */
public final class JpaCallRepository implements CallRepository {
    private static final String LIVE =
            "select c from CrmCall c where c.progress.state <> io.voipcrm.core.call.CallState.ENDED";

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
        CallRow row = new CallRow(call);
        Violations.translate(
                () -> database.insert(row), Map.of("crm_call_leg", () -> new LegTakenException(call.leg())));
        CallOffers.store(row.id(), call.ringing(), database);
        return row.call(
                new CallOffers(call.ringing().offeredTo(), call.ringing().declinedBy()), CallParticipants.none());
    }

    @Override
    public Optional<Call> find(CallId id) {
        return complete(database.find(CallRow.class, id.value()));
    }

    @Override
    public Optional<Call> findForUpdate(CallId id) {
        return complete(database.findLocked(CallRow.class, id.value()));
    }

    @Override
    public Optional<Call> findByLeg(LegId leg) {
        return complete(database
                .list(
                        "select c from CrmCall c where c.leg = :leg",
                        CallRow.class,
                        query -> query.setParameter("leg", leg.value()))
                .stream()
                .findFirst());
    }

    @Override
    public Optional<Call> findByParticipant(LegId leg) {
        return database.column("select call_id from crm_call_participant where leg = ?1 limit 1", leg.value()).stream()
                .findFirst()
                .flatMap(id -> find(CallId.of(Database.number(id))));
    }

    @Override
    public void update(Call call) {
        database.change(CallRow.class, call.id().value(), row -> row.take(call));
        CallOffers.store(call.id().value(), call.ringing(), database);
        CallParticipants.store(call.id().value(), call.participants(), database);
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
    public void forgetCaller(ContactId contact, Set<PhoneNumber> numbers) {
        CallTraces.erase(database, contact, numbers);
    }

    @Override
    public List<Call> live() {
        return complete(database.list(LIVE + " order by c.progress.startedAt, c.id", CallRow.class, query -> {}));
    }

    @Override
    public List<Call> liveOf(Set<UserId> agents) {
        List<Long> ids =
                database
                        .column(
                                """
                        select call_id from crm_call_participant
                        join crm_call on id = call_id
                        where party = any(string_to_array(?1, ',')) and crm_call_participant.state = 'JOINED' and crm_call.state <> 'ENDED'
                        union
                        select id from crm_call where claimed_by = any(cast(string_to_array(?2, ',') as bigint[]))
                            and state <> 'ENDED'
                        """,
                                labels(agents),
                                Database.text(agents.stream().map(UserId::value).toList()))
                        .stream()
                        .map(Database::number)
                        .toList();
        return ids.isEmpty()
                ? List.of()
                : complete(database.list(
                        LIVE + " and c.id in :ids order by c.progress.startedAt, c.id",
                        CallRow.class,
                        query -> query.setParameter("ids", ids)));
    }

    @Override
    public List<Call> unheardOf(Instant ringing, Instant others, int limit) {
        return complete(
                database.list(LIVE + """
                         and (c.progress.state = io.voipcrm.core.call.CallState.RINGING and c.heardAt <= :ringing
                            or c.progress.state <> io.voipcrm.core.call.CallState.RINGING and c.heardAt <= :others)
                        order by c.heardAt, c.id
                        """, CallRow.class, query -> query.setParameter("ringing", Database.kept(ringing))
                        .setParameter("others", Database.kept(others))
                        .setMaxResults(limit)));
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
        return complete(CallPageQuery.of(filter, before).run(database, limit));
    }

    @Override
    public CallStatistics statistics(Instant from, Instant to) {
        Object[] row =
                database.rows("""
                        select count(*), count(answered_at), count(*) filter (where outcome = 'MISSED'),
                            cast(coalesce(avg(extract(epoch from greatest(ended_at - answered_at, interval '0'))
                                * 1000000) filter (where answered_at is not null and ended_at is not null), 0) as bigint),
                            cast(coalesce(avg(extract(epoch from greatest(answered_at - started_at, interval '0'))
                                * 1000000) filter (where answered_at is not null), 0) as bigint)
                        from crm_call
                        where started_at >= cast(?1 as timestamptz) and started_at < cast(?2 as timestamptz)
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
        List<Call> found = complete(database.list(
                "select c from CrmCall c where c.id in :ids", CallRow.class, query -> query.setParameter("ids", ids)));
        return found.stream()
                .sorted(Comparator.comparing(call -> ids.indexOf(call.id().value())))
                .toList();
    }

    private Optional<Call> complete(Optional<CallRow> row) {
        return complete(row.map(List::of).orElse(List.of())).stream().findFirst();
    }

    private List<Call> complete(List<CallRow> rows) {
        List<Long> ids = rows.stream().map(CallRow::id).toList();
        Map<Long, CallOffers> offers = CallOffers.of(ids, database);
        Map<Long, CallParticipants> participants = CallParticipants.of(ids, database);
        return rows.stream()
                .map(row -> row.call(
                        offers.getOrDefault(row.id(), CallOffers.none()),
                        participants.getOrDefault(row.id(), CallParticipants.none())))
                .toList();
    }
}
