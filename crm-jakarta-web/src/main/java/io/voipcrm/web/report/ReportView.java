package io.voipcrm.web.report;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.report.Grouping;
import io.voipcrm.core.report.Report;
import io.voipcrm.core.user.FullName;
import io.voipcrm.web.json.Words;
import io.voipcrm.web.report.ReportJson.PreviousJson;
import io.voipcrm.web.report.ReportJson.RowJson;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows reports, with the names of the agents in them. */
final class ReportView {
    private static final String NONE = "none";

    private final Grouping by;
    private final Map<UserId, FullName> names;
    private final Map<OutcomeCodeId, String> codes;

    ReportView(Grouping by, Map<UserId, FullName> names, Map<OutcomeCodeId, String> codes) {
        this.by = by;
        this.names = Map.copyOf(names);
        this.codes = Map.copyOf(codes);
    }

    /** A view of the report; what it needs is looked up. */
    static ReportView of(Crm crm, Actor caller, Report report) {
        Grouping by = report.query().by();
        Map<OutcomeCodeId, String> codes = by == Grouping.CODE ? crm.outcomes().labels(caller) : Map.of();
        return new ReportView(by, crm.users().names(caller, people(report)), codes);
    }

    /** Whose names are needed to show it. */
    private static Set<UserId> people(Report report) {
        if (report.query().by() != Grouping.AGENT) {
            return Set.of();
        }
        return report.rows().stream()
                .map(Report.Row::key)
                .filter(key -> !key.isEmpty())
                .map(key -> UserId.of(Long.parseLong(key)))
                .collect(Collectors.toSet());
    }

    ReportJson of(Report report) {
        return new ReportJson(
                report.query().from().toString(),
                report.query().to().toString(),
                report.query().zone().getId(),
                Words.of(by),
                FiguresJson.of(report.totals()),
                report.previous()
                        .map(before -> new PreviousJson(
                                before.from().toString(), before.to().toString(), FiguresJson.of(before.totals())))
                        .orElse(null),
                report.rows().stream().map(this::of).toList());
    }

    private RowJson of(Report.Row row) {
        return new RowJson(
                key(row.key()),
                label(row.key()),
                FiguresJson.of(row.figures()),
                row.previous().map(FiguresJson::of).orElse(null));
    }

    private String key(String key) {
        if (key.isEmpty()) {
            return NONE;
        }
        return by == Grouping.OUTCOME ? key.toLowerCase(Locale.ROOT).replace('_', '-') : key;
    }

    private String label(String key) {
        return switch (by) {
            case HOUR -> String.format(Locale.ROOT, "%02d:00", Integer.parseInt(key));
            case DAY -> LocalDate.parse(key).format(DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH));
            case WEEK -> week(LocalDate.parse(key));
            case MONTH -> month(YearMonth.parse(key));
            case AGENT -> key.isEmpty() ? "Nobody" : nameOf(UserId.of(Long.parseLong(key)));
            case NUMBER -> key.isEmpty() ? "Made elsewhere" : key;
            case OUTCOME -> outcome(key);
            case CODE -> key.isEmpty() ? "None given" : codeOf(OutcomeCodeId.of(Long.parseLong(key)));
        };
    }

    private String nameOf(UserId agent) {
        FullName name = names.get(agent);
        return name == null ? "A colleague" : name.text();
    }

    private String codeOf(OutcomeCodeId code) {
        String label = codes.get(code);
        return label == null ? "An outcome of before" : label;
    }

    private static String week(LocalDate monday) {
        return "Week " + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", " + monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    private static String outcome(String key) {
        String words = key.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
