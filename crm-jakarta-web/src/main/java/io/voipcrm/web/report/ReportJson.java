package io.voipcrm.web.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as clients see it.
 *
 * @param to the day after the last
 * @param previous the period before, null unless asked for
 */
record ReportJson(
        String from,
        String to,
        String zone,
        String by,
        FiguresJson totals,
        @Nullable PreviousJson previous,
        List<RowJson> rows) {
    record PreviousJson(String from, String to, FiguresJson totals) {}

    /**
     * A row.
     *
     * @param key what it stands for, in a form to work with
     * @param label the same to be read
     */
    record RowJson(
            String key,
            String label,
            FiguresJson figures,
            @Nullable FiguresJson previous) {}
}
