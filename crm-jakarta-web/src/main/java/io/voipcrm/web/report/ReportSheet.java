package io.voipcrm.web.report;

import io.voipcrm.core.csv.CsvWriter;
import io.voipcrm.core.report.Figure;
import io.voipcrm.web.report.ReportJson.RowJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as a table, its sums in the last row; where the period before was asked for, each figure is followed by what it
 * was then.
 */
final class ReportSheet {
    private static final String BEFORE = " in the period before";

    private ReportSheet() {}

    static void write(ReportJson report, CsvWriter table) throws IOException {
        boolean compared = report.previous() != null;
        table.write(header(compared));
        for (RowJson row : report.rows()) {
            table.write(row(row.key(), row.label(), row.figures(), row.previous(), compared));
        }
        table.write(row(
                "total",
                "Total",
                report.totals(),
                report.previous() == null ? null : report.previous().totals(),
                compared));
    }

    private static List<String> header(boolean compared) {
        List<String> header = new ArrayList<>(List.of("Key", "Label"));
        for (Figure figure : Figure.values()) {
            header.add(figure.title());
            if (compared) {
                header.add(figure.title() + BEFORE);
            }
        }
        return header;
    }

    private static List<String> row(
            String key, String label, FiguresJson figures, @Nullable FiguresJson before, boolean compared) {
        List<String> row = new ArrayList<>(List.of(key, label));
        List<String> now = texts(figures);
        // A longer month has days that the one before does not: there is nothing to set against them.
        List<String> then = before == null ? List.of() : texts(before);
        for (int i = 0; i < now.size(); i++) {
            row.add(now.get(i));
            if (compared) {
                row.add(then.isEmpty() ? "" : then.get(i));
            }
        }
        return row;
    }

    /** In the order of {@link Figure}. */
    private static List<String> texts(FiguresJson figures) {
        return List.of(
                text(figures.calls()),
                text(figures.inbound()),
                text(figures.outbound()),
                text(figures.answered()),
                text(figures.missed()),
                text(figures.abandoned()),
                text(figures.averageAnswerSeconds()),
                text(figures.talks()),
                text(figures.talkSeconds()),
                text(figures.holdSeconds()),
                text(figures.wrapUpSeconds()),
                text(figures.averageTalkSeconds()),
                text(figures.answeredWithin20s()),
                text(figures.serviceLevelPercent()));
    }

    private static String text(@Nullable Long figure) {
        return figure == null ? "" : figure.toString();
    }
}
