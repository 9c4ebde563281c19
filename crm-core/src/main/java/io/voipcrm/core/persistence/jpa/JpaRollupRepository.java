package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.report.Breakdown;
import io.voipcrm.core.report.RollupQuery;
import io.voipcrm.core.report.RollupRepository;
import io.voipcrm.core.report.Sums;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps in PostgreSQL what calls come to. */
public final class JpaRollupRepository implements RollupRepository {
    private final Database database;

    public JpaRollupRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public void stale(int slot, Instant due) {
        database.executeNative(
                "insert into crm_rollup_stale (slot, due_at) values (?1, cast(?2 as timestamptz))",
                slot,
                Database.text(due));
    }

    @Override
    public void allStale(Instant due) {
        database.executeNative("""
                insert into crm_rollup_stale (slot, due_at)
                select slot, cast(?1 as timestamptz) from (
                    select distinct cast(floor(extract(epoch from started_at) / 900) as integer) as slot from crm_call
                    where state = 'ENDED'
                    union select distinct slot from crm_call_rollup) known
                order by slot
                """, Database.text(due));
    }

    @Override
    public int refresh(Instant now, int limit) {
        boolean alone = Boolean.parseBoolean(String.valueOf(
                database.column("select cast(pg_try_advisory_xact_lock(hashtextextended('crm_rollup', 0)) as text)")
                        .get(0)));
        if (!alone) {
            return 0;
        }
        // What is committed after this statement is still noted when it is over.
        List<Long> due = database.column("""
                        delete from crm_rollup_stale where id in (
                            select id from crm_rollup_stale where due_at <= cast(?1 as timestamptz)
                            order by due_at, id limit ?2)
                        returning slot
                        """, Database.text(now), limit).stream()
                .map(Database::number)
                .toList();
        if (!due.isEmpty()) {
            addUp(Database.text(due.stream().distinct().sorted().toList()), now);
        }
        return due.size();
    }

    private void addUp(String slots, Instant now) {
        for (String table : List.of("crm_call_rollup", "crm_call_total")) {
            database.executeNative(
                    "delete from " + table + " where slot = any(cast(string_to_array(?1, ',') as integer[]))", slots);
        }
        database.executeNative("""
                insert into crm_call_rollup (slot, agent_id, number, direction, outcome, calls, answered, arrived,
                    taken, abandoned, answered_soon, waited, talked, held, wrapped_up)
                select slot, agent_id, company_number, direction, outcome, count(*), count(answered_at),
                    count(*) filter (where arrived), count(answered_at) filter (where arrived),
                    count(*) filter (where missed_reason = 'CALLER_GAVE_UP'),
                    count(*) filter (where arrived
                        and greatest(answered_at - started_at, interval '0') <= interval '20 seconds'
                        and answered_at is not null),
                    coalesce(sum(floor(extract(epoch from greatest(answered_at - started_at, interval '0')) * 1000))
                        filter (where arrived and answered_at is not null), 0),
                    coalesce(sum(floor(extract(epoch from greatest(ended_at - answered_at, interval '0')) * 1000))
                        filter (where answered_at is not null), 0),
                    coalesce(sum(hold.held), 0), coalesce(sum(wrap_up.wrapped_up), 0)
                from unnest(cast(string_to_array(?1, ',') as integer[])) as wanted (slot)
                join crm_call on started_at >= to_timestamp(cast(slot as bigint) * 900) and started_at < to_timestamp(cast(slot + 1 as bigint) * 900)
                cross join lateral (select direction = 'INBOUND' and source = 'PROVIDER' as arrived) telephone
                left join lateral (select sum(held_ms) as held from crm_call_participant
                    where call_id = crm_call.id and party = 'customer' and held_ms > 0) hold on true
                left join lateral (select sum(floor(extract(epoch from ended_at - started_at) * 1000)) as wrapped_up
                    from crm_wrap_up_time
                    where call_id = crm_call.id and ended_at is not null) wrap_up on true
                where state = 'ENDED' and direction <> 'INTERNAL'
                group by slot, agent_id, company_number, direction, outcome
                """, slots);
        database.executeNative("""
                insert into crm_call_total (slot, direction, outcome, calls, answered, arrived, taken, abandoned,
                    answered_soon, waited, talked, held, wrapped_up)
                select slot, direction, outcome, sum(calls), sum(answered), sum(arrived), sum(taken), sum(abandoned),
                    sum(answered_soon), sum(waited), sum(talked), sum(held), sum(wrapped_up)
                from crm_call_rollup where slot = any(cast(string_to_array(?1, ',') as integer[]))
                group by slot, direction, outcome
                """, slots);
        database.executeNative("""
                insert into crm_rollup_stale (slot, due_at)
                select slot, greatest(max(until), cast(?2 as timestamptz) + interval '1 second')
                from crm_wrap_up_time
                join crm_call on crm_call.id = call_id
                cross join lateral (
                    select cast(floor(extract(epoch from crm_call.started_at) / 900) as integer) as slot) began
                where crm_wrap_up_time.ended_at is null
                    and slot = any(cast(string_to_array(?1, ',') as integer[]))
                group by slot
                """, slots, Database.text(now));
    }

    @Override
    public Map<String, Sums> sums(RollupQuery query) {
        RollupKey key = RollupKey.of(query.by());
        List<Object> parameters = new ArrayList<>(key.parameters());
        StringBuilder where = new StringBuilder();
        where.append("slot >= ?").append(add(parameters, query.from()));
        where.append(" and slot < ?").append(add(parameters, query.to()));
        query.agent().map(UserId::value).ifPresent(agent -> where.append(" and agent_id = ?")
                .append(add(parameters, agent)));
        query.number().map(PhoneNumber::e164).ifPresent(number -> where.append(" and number = ?")
                .append(add(parameters, number)));
        Map<String, Sums> sums = new HashMap<>();
        database.rows("""
                        select %s as part, cast(sum(calls) as bigint),
                            cast(coalesce(sum(calls) filter (where direction = 'INBOUND'), 0) as bigint),
                            cast(coalesce(sum(calls) filter (where direction = 'OUTBOUND'), 0) as bigint),
                            cast(sum(answered) as bigint),
                            cast(sum(arrived) as bigint), cast(sum(taken) as bigint),
                            cast(coalesce(sum(calls) filter (where outcome = 'MISSED'), 0) as bigint),
                            cast(sum(abandoned) as bigint), cast(sum(answered_soon) as bigint),
                            cast(sum(waited) as bigint), cast(sum(talked) as bigint), cast(sum(held) as bigint),
                            cast(sum(wrapped_up) as bigint)
                        from %s
                        where %s
                        group by part
                        """.formatted(key.expression(), table(query), where), parameters.toArray())
                .forEach(row -> sums.put(Database.optionalText(row[0]).orElse(""), read(new Cells(row))));
        return sums;
    }

    /** Where agents and numbers don't matter, the hundredth part of the rows says the same. */
    private static String table(RollupQuery query) {
        boolean apart = query.agent().isPresent()
                || query.number().isPresent()
                || query.by() instanceof Breakdown.Agents
                || query.by() instanceof Breakdown.Numbers;
        return apart ? "crm_call_rollup" : "crm_call_total";
    }

    private static Sums read(Cells cells) {
        cells.optionalText();
        return new Sums(
                cells.number(),
                cells.number(),
                cells.number(),
                cells.number(),
                cells.number(),
                cells.number(),
                cells.number(),
                cells.number(),
                cells.number(),
                cells.number(),
                cells.number(),
                cells.number(),
                cells.number());
    }

    private static int add(List<Object> parameters, Object value) {
        parameters.add(value);
        return parameters.size();
    }
}
