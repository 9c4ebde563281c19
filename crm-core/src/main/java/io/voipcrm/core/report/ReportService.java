package io.voipcrm.core.report;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.report.Report.Previous;
import io.voipcrm.core.report.Report.Row;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports on calls. Thread-safe. */
public final class ReportService {
    private static final int NOTES_AT_ONCE = 200;

    private final RollupRepository rollups;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Clock clock;

    public ReportService(RollupRepository rollups, AccessPolicy access, Transactions transactions, Clock clock) {
        this.rollups = rollups;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The report; a call is in it a second or two after it has ended. */
    public Report report(Actor actor, ReportQuery query) {
        access.require(actor, Permission.SEE_REPORTS);
        Part now = part(query);
        if (!query.compare()) {
            return new Report(query, now.totals(), Optional.empty(), rows(query, now, Optional.empty()));
        }
        ReportQuery earlier = query.before();
        Part before = part(earlier);
        return new Report(
                query,
                now.totals(),
                Optional.of(new Previous(earlier.from(), earlier.to(), before.totals())),
                rows(query, now, Optional.of(before)));
    }

    /** Adds up what is new; to be called every second. */
    public void refresh() {
        transactions.required(() -> rollups.refresh(clock.instant(), NOTES_AT_ONCE));
    }

    /** Lets everything be added up anew, bit by bit with every {@link #refresh()}; until then reports show what they did. */
    public void rebuild(Actor actor) {
        access.require(actor, Permission.MANAGE_TELEPHONY);
        transactions.required(() -> rollups.allStale(clock.instant()));
    }

    /** What a period has come to, by key; for stretches of time and hours the keys in their order. */
    private record Part(ReportQuery query, List<String> keys, Map<String, Sums> sums) {
        Figures totals() {
            Sums all = sums.values().stream().reduce(Sums.NONE, Sums::plus);
            return query.agent().isPresent() ? Figures.ofAgent(all) : Figures.of(all);
        }

        Figures of(String key) {
            Sums found = sums.getOrDefault(key, Sums.NONE);
            boolean ofAgent = query.agent().isPresent() || query.by() == Grouping.AGENT;
            return ofAgent ? Figures.ofAgent(found) : Figures.of(found);
        }

        Optional<Figures> at(int index) {
            return index < keys.size() ? Optional.of(of(String.valueOf(index))) : Optional.empty();
        }
    }

    private Part part(ReportQuery query) {
        ReportCalendar calendar = new ReportCalendar(query);
        RollupQuery wanted = new RollupQuery(
                calendar.firstSlot(),
                calendar.slotAfter(),
                query.agent(),
                query.number(),
                calendar.breakdown(query.by()));
        return new Part(query, calendar.keys(query.by()), transactions.required(() -> rollups.sums(wanted)));
    }

    private static List<Row> rows(ReportQuery query, Part now, Optional<Part> before) {
        return switch (query.by()) {
            case HOUR, DAY, WEEK, MONTH -> inTime(now, before);
            case AGENT, NUMBER, OUTCOME, CODE -> byName(now, before);
        };
    }

    private static List<Row> inTime(Part now, Optional<Part> before) {
        List<Row> rows = new ArrayList<>();
        for (String key : now.keys()) {
            int index = rows.size();
            rows.add(new Row(key, now.of(String.valueOf(index)), before.flatMap(part -> part.at(index))));
        }
        return rows;
    }

    private static List<Row> byName(Part now, Optional<Part> before) {
        Set<String> keys = new HashSet<>(now.sums().keySet());
        before.ifPresent(part -> keys.addAll(part.sums().keySet()));
        return keys.stream()
                .map(key -> new Row(key, now.of(key), before.map(part -> part.of(key))))
                .sorted(Comparator.comparing((Row row) -> -row.figures().calls())
                        .thenComparing(Row::key))
                .toList();
    }
}
