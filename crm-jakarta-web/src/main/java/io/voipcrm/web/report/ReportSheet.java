package io.voipcrm.web.report;

import io.voipcrm.core.csv.CsvWriter;
import io.voipcrm.core.report.Figure;
import io.voipcrm.web.report.ReportJson.RowJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as a table, its sums in the last row. */
final class ReportSheet {
    private ReportSheet() {}

    static void write(ReportJson report, CsvWriter table) throws IOException {
        List<String> header = new ArrayList<>(List.of("Key", "Label"));
        Arrays.stream(Figure.values()).map(Figure::title).forEach(header::add);
        table.write(header);
        for (RowJson row : report.rows()) {
            table.write(row(row.key(), row.label(), row.figures()));
        }
        table.write(row("total", "Total", report.totals()));
    }

    /** In the order of {@link Figure}. */
    private static List<String> row(String key, String label, FiguresJson figures) {
        return List.of(
                key,
                label,
                text(figures.calls()),
                text(figures.inbound()),
                text(figures.outbound()),
                text(figures.answered()),
                text(figures.missed()),
                text(figures.abandoned()),
                text(figures.averageAnswerSeconds()),
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
