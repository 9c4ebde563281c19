package io.voipcrm.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Refused rows as a table like the one they come from, with the reasons in a column behind its own. */
public final class RefusedTable {
    private static final String REASON = "Refused because";

    private final List<String> columns;
    private final int width;

    /** A table like that; the reasons of a former time, of rows that were refused before, are left out. */
    public RefusedTable(TableShape shape) {
        this.width = shape.columns().size();
        int last = width - 1;
        boolean before = shape.columns().get(last).equals(REASON);
        this.columns = before ? shape.columns().subList(0, last) : shape.columns();
    }

    public List<String> header() {
        List<String> header = new ArrayList<>(columns);
        header.add(REASON);
        return header;
    }

    /** The row with why it was refused; cells for which there is no column come behind that. */
    public List<String> row(RefusedRow refused) {
        List<String> cells = refused.cells();
        List<String> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            row.add(i < cells.size() ? cells.get(i) : "");
        }
        row.add(refused.problems().stream().map(this::reason).collect(Collectors.joining("; ")));
        if (cells.size() > width) {
            row.addAll(cells.subList(width, cells.size()));
        }
        return row;
    }

    private String reason(RowProblem problem) {
        return problem.column()
                .filter(column -> column < columns.size())
                .map(column -> columns.get(column) + ": " + problem.message())
                .orElse(problem.message());
    }
}
