package io.voipcrm.core.exchange;

import java.util.List;

/**
 * A row that was not imported.
 *
 * @param row its place in the table; the headers are row 1
 * @param cells as they were in the file, as spreadsheets show them
 * @param problems one at least
 */
public record RefusedRow(long row, List<String> cells, List<RowProblem> problems) {
    public RefusedRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }
}
