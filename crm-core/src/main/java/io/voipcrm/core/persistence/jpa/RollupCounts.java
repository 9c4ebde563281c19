package io.voipcrm.core.persistence.jpa;

import java.time.Instant;
import java.util.List;

/** Counts calls into their sums, quarter of an hour by quarter of an hour. */
final class RollupCounts {
    private static final String WANTED = "slot = any(cast(string_to_array(?1, ',') as integer[]))";

    /** How long the agents of a call were in it, and those who only wrapped it up: one row each beside the call's own. */
    private static final String SHARES = """
            select counted.agent_id as agent, true as itself, 0 as talks, interval '0' as spoken, 0 as wrapped_up
            union all
            select cast(substr(party, 7) as bigint), false, 1, (
                    select coalesce(sum(upper(stretch) - lower(stretch)), interval '0')
                    from unnest(range_agg(tstzrange(came, greatest(came, went)))) stretch), 0
                from crm_call_participant
                cross join lateral (
                    select greatest(joined_at, answered_at) as came, least(left_at, counted.ended_at) as went) stay
                where call_id = counted.id and party like 'agent-%' and joined_at is not null
                    and answered_at is not null
                group by party
            union all
            select counted.agent_id, false, 1, greatest(counted.ended_at - answered_at, interval '0'), 0
                where counted.agent_id is not null and answered_at is not null and not exists (
                    select from crm_call_participant
                    where call_id = counted.id and party like 'agent-%' and joined_at is not null)
            union all
            select user_id, false, 0, interval '0', floor(extract(epoch from ended_at - started_at) * 1000)
                from crm_wrap_up_time
                where call_id = counted.id and ended_at is not null
            """;

    /** The calls are picked first: otherwise the shares of every call there is may be looked up. */
    private static final String COUNT = """
            insert into crm_code_rollup (slot, agent_id, number, direction, outcome, code_id, calls, answered, arrived,
                taken, abandoned, answered_soon, waited, talked, held, wrapped_up, talks, spoken)
            with counted as materialized (
                select slot, crm_call.*
                from unnest(cast(string_to_array(?1, ',') as integer[])) as wanted (slot)
                join crm_call on started_at >= to_timestamp(cast(slot as bigint) * 900)
                    and started_at < to_timestamp(cast(slot + 1 as bigint) * 900)
                where state = 'ENDED' and direction <> 'INTERNAL')
            select slot, share.agent, company_number, direction, outcome, code_id, count(*) filter (where itself),
                count(answered_at) filter (where itself), count(*) filter (where itself and arrived),
                count(answered_at) filter (where itself and arrived),
                count(*) filter (where itself and missed_reason = 'CALLER_GAVE_UP'),
                count(*) filter (where itself and arrived
                    and greatest(answered_at - started_at, interval '0') <= interval '20 seconds'
                    and answered_at is not null),
                coalesce(sum(floor(extract(epoch from greatest(answered_at - started_at, interval '0')) * 1000))
                    filter (where itself and arrived and answered_at is not null), 0),
                coalesce(sum(floor(extract(epoch from greatest(ended_at - answered_at, interval '0')) * 1000))
                    filter (where itself and answered_at is not null), 0),
                coalesce(sum(hold.held) filter (where itself), 0), sum(share.wrapped_up), sum(share.talks),
                sum(floor(extract(epoch from share.spoken) * 1000))
            from counted
            cross join lateral (select direction = 'INBOUND' and source = 'PROVIDER' as arrived) telephone
            cross join lateral (%s) share
            left join lateral (select sum(held_ms) as held from crm_call_participant
                where call_id = counted.id and party = 'customer' and held_ms > 0) hold on itself
            group by slot, share.agent, company_number, direction, outcome, code_id
            """.formatted(SHARES);

    private final Database database;

    RollupCounts(Database database) {
        this.database = database;
    }

    /** Counts these slots anew, and notes again those in which somebody still wraps up. */
    void addUp(String slots, Instant now) {
        // Compiling a statement of this size takes longer than counting a few thousand calls with it.
        database.planEachTime("jit", "off");
        for (String table : List.of("crm_code_rollup", "crm_call_rollup", "crm_call_total")) {
            database.executeNative("delete from " + table + " where " + WANTED, slots);
        }
        database.executeNative(COUNT, slots);
        sumUp("crm_call_rollup", "slot, agent_id, number, direction, outcome", slots);
        sumUp("crm_call_total", "slot, direction, outcome, code_id", slots);
        database.executeNative("""
                insert into crm_rollup_stale (slot, due_at)
                select slot, greatest(max(until), cast(?2 as timestamptz) + interval '1 second')
                from crm_wrap_up_time
                join crm_call on crm_call.id = call_id
                cross join lateral (
                    select cast(floor(extract(epoch from crm_call.started_at) / 900) as integer) as slot) began
                where crm_wrap_up_time.ended_at is null and %s
                group by slot
                """.formatted(WANTED), slots, Database.text(now));
    }

    /** Fewer rows, for what is asked without telling all of it apart. */
    private void sumUp(String table, String key, String slots) {
        database.executeNative("""
                insert into %1$s (%2$s, calls, answered, arrived, taken, abandoned, answered_soon, waited, talked, held,
                    wrapped_up, talks, spoken)
                select %2$s, sum(calls), sum(answered), sum(arrived), sum(taken), sum(abandoned), sum(answered_soon),
                    sum(waited), sum(talked), sum(held), sum(wrapped_up), sum(talks), sum(spoken)
                from crm_code_rollup where %3$s
                group by %2$s
                """.formatted(table, key, WANTED), slots);
    }
}
