package io.voipcrm.core.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.RolePolicy;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.report.Grouping;
import io.voipcrm.core.report.Report;
import io.voipcrm.core.report.ReportQuery;
import io.voipcrm.core.report.ReportService;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.SettableClock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * How long reports over a year of calls take, beside the same sums taken from the calls themselves. Run it by name:
 * {@code -Dtest=ReportBenchmark -Dcalls=10000000}.
 */
class ReportBenchmark {
    private static final int CALLS = Integer.getInteger("calls", 10_000_000);
    private static final int CHUNK = 500_000;
    private static final int RUNS = 5;
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 1, 1);
    private static final Actor MANAGER = Examples.anActor(900, Role.MANAGER);

    private final TestDatabase database = TestDatabase.empty(TestDatabase.Provider.ECLIPSELINK);
    private final Stores stores = JpaStoresContract.stores(database);
    private final SettableClock clock = SettableClock.someMorning();
    private final ReportService reports =
            new ReportService(stores.rollups(), new RolePolicy(), stores.transactions(), clock);

    @Test
    void reportsOverAYear() throws SQLException {
        fill();
        addUp();
        say("rows of sums: %s", single("select count(*) from crm_call_rollup"));
        assertThat(single("select sum(calls) from crm_call_rollup")).isEqualTo(String.valueOf(CALLS));

        long byDay = compare("a year by day", query(Grouping.DAY, false, Optional.empty()), raw("""
                date_trunc('day', started_at, 'Europe/Stockholm')"""));
        compare("a year by hour", query(Grouping.HOUR, false, Optional.empty()), raw("""
                extract(hour from started_at at time zone 'Europe/Stockholm')"""));
        compare("a year by agent", query(Grouping.AGENT, false, Optional.empty()), raw("agent_id"));
        compare("a year by outcome told", query(Grouping.CODE, false, Optional.empty()), raw("code_id"));
        long codes = time(() -> reports.report(MANAGER, query(Grouping.CODE, false, Optional.of(UserId.of(7)))));
        say("a year of one agent by outcome told: %d ms", codes);
        long compared = time(() -> reports.report(MANAGER, query(Grouping.MONTH, true, Optional.empty())));
        say("a year by month, compared: %d ms", compared);
        long one = time(() -> reports.report(MANAGER, query(Grouping.DAY, false, Optional.of(UserId.of(7)))));
        say("a year of one agent by day: %d ms", one);

        assertThat(byDay).isPositive();
    }

    private void fill() {
        database.run("drop index crm_call_customer_number, crm_call_log_direction, crm_call_log_outcome,"
                + " crm_call_log_agent, crm_call_log_talk, crm_call_contact, crm_call_number, crm_call_log_stranger,"
                + " crm_call_log_company, crm_call_code, crm_call_unlinked");
        long begun = System.nanoTime();
        for (int first = 1; first <= CALLS; first += CHUNK) {
            database.run("""
                    insert into crm_call (source, leg, direction, customer_number, company_number, state, started_at,
                        answered_at, ended_at, outcome, missed_reason, ring_until, agent_id, code_id)
                    select 'PROVIDER', 'bulk-' || n, case when r1 < 0.6 then 'INBOUND' else 'OUTBOUND' end,
                        '+4670' || lpad((n %% 10000000)::text, 8, '0'), '+4685000010' || (n %% 3), 'ENDED', start,
                        case when r2 < 0.8 then start + r3 * interval '30 seconds' end,
                        start + interval '30 seconds' + r3 * interval '5 minutes',
                        case when r2 < 0.8 then 'COMPLETED' when r1 < 0.6 then 'MISSED' else 'NO_ANSWER' end,
                        case when r2 >= 0.8 and r1 < 0.6 then 'CALLER_GAVE_UP' end, start,
                        case when r2 < 0.8 or r1 >= 0.6 then 1 + (n::bigint * 7919) %% 60 end,
                        case when r2 < 0.7 then 1 + n %% 6 end
                    from (select n, random() r1, random() r2, random() r3,
                        timestamptz '2025-01-01 00:00:00+01' + (random() * 365)::int %% 365 * interval '1 day'
                            + interval '8 hours' + random() * interval '10 hours' as start
                        from generate_series(%d, %d) n) drawn
                    """.formatted(first, Math.min(CALLS, first + CHUNK - 1)));
        }
        handOver();
        database.run("vacuum analyze crm_call, crm_call_participant");
        say("%d calls stored in %d s", CALLS, (System.nanoTime() - begun) / 1_000_000_000);
    }

    /** Every twentieth call goes to a second agent after a minute. */
    private void handOver() {
        database.run("""
                insert into crm_call_participant (call_id, leg, party, state, joined_at, left_at, on_hold, muted)
                select id, 'bulk-' || id || '-' || place, 'agent-' || (agent_id + place) % 60 + 1, 'LEFT',
                    answered_at + place * interval '1 minute',
                    case when place = 0 then least(answered_at + interval '1 minute', ended_at) else ended_at end,
                    false, false
                from crm_call cross join generate_series(0, 1) place
                where id % 20 = 0 and answered_at + place * interval '1 minute' < ended_at
                """);
    }

    private void addUp() {
        long begun = System.nanoTime();
        stores.transactions().required(() -> stores.rollups().allStale(clock.instant()));
        int worked;
        do {
            worked = stores.transactions().required(() -> stores.rollups().refresh(clock.instant(), 200));
        } while (worked > 0);
        database.run("vacuum analyze crm_code_rollup, crm_call_rollup, crm_call_total");
        say("added up in %d s", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static ReportQuery query(Grouping by, boolean compare, Optional<UserId> agent) {
        return new ReportQuery(FROM, TO, STOCKHOLM, by, agent, Optional.empty(), compare);
    }

    private static String raw(String key) {
        return """
                select %s as key, count(*), count(*) filter (where direction = 'INBOUND'), count(answered_at),
                    count(*) filter (where outcome = 'MISSED'), sum(ended_at - answered_at),
                    avg(answered_at - started_at) filter (where direction = 'INBOUND')
                from crm_call
                where state = 'ENDED' and started_at >= '2025-01-01 00:00:00+01'
                    and started_at < '2026-01-01 00:00:00+01'
                group by key
                """.formatted(key);
    }

    private long compare(String what, ReportQuery query, String raw) {
        Report report = reports.report(MANAGER, query);
        assertThat(report.totals().calls()).isEqualTo(CALLS);
        long sums = time(() -> reports.report(MANAGER, query));
        long plain = time(() -> single("select count(*) from (" + raw + ") parts"));
        say(
                "%s: %d ms from sums, %d ms from the calls, ratio %.1f",
                what, sums, plain, (double) plain / Math.max(1, sums));
        return sums;
    }

    /** The median of some runs, in milliseconds. */
    private static long time(Runnable work) {
        return java.util.stream.IntStream.range(0, RUNS)
                .mapToLong(run -> {
                    long begun = System.nanoTime();
                    work.run();
                    return (System.nanoTime() - begun) / 1_000_000;
                })
                .sorted()
                .skip(RUNS / 2)
                .findFirst()
                .orElseThrow();
    }

    private String single(String query) {
        try (Connection connection = database.plain().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(String what, Object... values) {
        System.out.println("REPORTS " + String.format(Locale.ROOT, what, values));
    }
}
