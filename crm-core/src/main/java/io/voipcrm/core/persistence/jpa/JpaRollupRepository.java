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
    private final RollupCounts counts;

    public JpaRollupRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
        this.counts = new RollupCounts(database);
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
            counts.addUp(Database.text(due.stream().distinct().sorted().toList()), now);
        }
        return due.size();
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
                            cast(sum(wrapped_up) as bigint), cast(sum(talks) as bigint), cast(sum(spoken) as bigint)
                        from %s
                        where %s
                        group by part
                        """.formatted(key.expression(), table(query), where), parameters.toArray())
                .forEach(row -> sums.put(Database.optionalText(row[0]).orElse(""), read(new Cells(row))));
        return sums;
    }

    /** Of three tables that say the same, the one with the fewest rows that tells apart what is asked for. */
    private static String table(RollupQuery query) {
        boolean narrowed = query.agent().isPresent() || query.number().isPresent();
        if (query.by() instanceof Breakdown.Codes) {
            return narrowed ? "crm_code_rollup" : "crm_call_total";
        }
        boolean apart = narrowed || query.by() instanceof Breakdown.Agents || query.by() instanceof Breakdown.Numbers;
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
                cells.number(),
                cells.number(),
                cells.number());
    }

    private static int add(List<Object> parameters, Object value) {
        parameters.add(value);
        return parameters.size();
    }
}
