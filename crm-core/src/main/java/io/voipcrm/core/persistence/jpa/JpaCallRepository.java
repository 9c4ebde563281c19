package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.call.CallStatistics;
import io.voipcrm.core.call.LegTakenException;
import io.voipcrm.core.call.NewCall;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps calls in PostgreSQL. */
public final class JpaCallRepository implements CallRepository {
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
                new CallOffers(call.ringing().offeredTo(), call.ringing().declinedBy()));
    }

    @Override
    public Optional<Call> find(CallId id) {
        return withOffers(database.find(CallRow.class, id.value()));
    }

    @Override
    public Optional<Call> findForUpdate(CallId id) {
        return withOffers(database.findLocked(CallRow.class, id.value()));
    }

    @Override
    public Optional<Call> findByLeg(LegId leg) {
        return withOffers(database
                .list(
                        "select c from CrmCall c where c.leg = :leg",
                        CallRow.class,
                        query -> query.setParameter("leg", leg.value()))
                .stream()
                .findFirst());
    }

    @Override
    public void update(Call call) {
        database.change(CallRow.class, call.id().value(), row -> row.take(call));
        CallOffers.store(call.id().value(), call.ringing(), database);
    }

    @Override
    public List<Call> live() {
        return withOffers(database.list(
                "select c from CrmCall c where c.state <> io.voipcrm.core.call.CallState.ENDED"
                        + " order by c.startedAt, c.id",
                CallRow.class,
                query -> {}));
    }

    @Override
    public List<UserId> busyAgents(Instant now) {
        return database.column("""
                        select distinct coalesce(agent_id, claimed_by) from crm_call
                        where state <> 'ENDED'
                        and (agent_id is not null or claim_lapses_at > cast(?1 as timestamptz))
                        """, Database.text(now)).stream()
                .map(agent -> UserId.of(Database.number(agent)))
                .toList();
    }

    @Override
    public List<CallId> due(Instant now, int limit) {
        return database.column("""
                        select id from crm_call
                        where state = 'RINGING' and state <> 'ENDED' and given_up_at is null
                        and coalesce(claim_lapses_at, ring_until) <= cast(?1 as timestamptz)
                        order by started_at, id
                        limit ?2
                        """, Database.text(now), limit).stream()
                .map(id -> CallId.of(Database.number(id)))
                .toList();
    }

    @Override
    public List<Call> page(CallFilter filter, Optional<CallCursor> before, int limit) {
        return withOffers(CallPageQuery.of(filter, before).run(database, limit));
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

    private Optional<Call> withOffers(Optional<CallRow> row) {
        return withOffers(row.map(List::of).orElse(List.of())).stream().findFirst();
    }

    private List<Call> withOffers(List<CallRow> rows) {
        Map<Long, CallOffers> offers =
                CallOffers.of(rows.stream().map(CallRow::id).toList(), database);
        return rows.stream()
                .map(row -> row.call(offers.getOrDefault(row.id(), CallOffers.none())))
                .toList();
    }
}
