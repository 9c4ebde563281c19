package io.voipcrm.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The calls of a period in figures.
 *
 * @param previous the period before, when it was asked for
 */
public record Report(ReportQuery query, Figures totals, Optional<Previous> previous, List<Row> rows) {
    public Report {
        rows = List.copyOf(rows);
    }

    /**
     * The period before.
     *
     * @param to the day after its last
     */
    public record Previous(LocalDate from, LocalDate to, Figures totals) {}

    /**
     * A row.
     *
     * @param key an hour 0 to 23, a day, a week's Monday, a month such as {@code 2026-03}, an agent's id, one of the
     *     company's numbers, the name of an outcome, or the id of an outcome code; empty for calls without an agent,
     *     number or code
     * @param previous the same of the period before: the first day with its first day, the agent with the same agent
     */
    public record Row(String key, Figures figures, Optional<Figures> previous) {}
}
