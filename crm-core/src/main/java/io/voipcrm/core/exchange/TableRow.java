package io.voipcrm.core.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table that is imported.
 *
 * @param row its place; the headers are row 1
 * @param cells without what an export has added against spreadsheets; a row that can't be told from what follows is one
 *     cell, its line
 * @param broken what is wrong with the row as such
 */
record TableRow(long row, List<String> cells, Optional<String> broken) {
    long length() {
        return cells.stream().mapToLong(String::length).sum();
    }
}
