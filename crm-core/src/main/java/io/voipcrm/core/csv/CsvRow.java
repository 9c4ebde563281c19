package io.voipcrm.core.csv;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line of the text on which it begins, counted from 1
 * @param cells at least one, as written: {@link CellDefusal#undone} takes back what an export has added
 */
public record CsvRow(long line, List<String> cells) {
    public CsvRow {
        cells = List.copyOf(cells);
    }
}
