package io.voipcrm.core.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes rows one by one, each ended by CR LF, every cell {@linkplain CellDefusal defused}. It keeps no more than
 * a row in memory and neither flushes nor closes what it writes to. For one thread.
 */
public final class CsvWriter {
    private static final String LINE_END = "\r\n";
    private static final String SEPARATING =
            Stream.of(Delimiter.values()).map(one -> String.valueOf(one.sign())).collect(Collectors.joining());

    private final Writer out;
    private final char delimiter;

    /** The row that is being written: one call of the writer, which may lock each time, for all its cells. */
    private final StringBuilder row = new StringBuilder();

    public CsvWriter(Writer out) {
        this(out, Delimiter.COMMA);
    }

    public CsvWriter(Writer out, Delimiter delimiter) {
        this.out = out;
        this.delimiter = delimiter.sign();
    }

    /**
     * Writes a row.
     *
     * @param cells at least one; an empty text for a cell without a value
     * @throws IOException when the text can't be written, for example because the reader has gone
     */
    public void write(List<String> cells) throws IOException {
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("A row has a cell at least");
        }
        // A lone empty cell would look like an empty line, which is no row.
        boolean lone = cells.size() == 1;
        row.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                row.append(delimiter);
            }
            add(CellDefusal.defused(cells.get(i)), lone);
        }
        out.append(row.append(LINE_END));
    }

    /**
     * Says, where a table can't be finished, that it is not complete: in words that a spreadsheet shows, behind a quote
     * that is never closed, so that nobody takes it for a row.
     */
    public void breakOff(String words) throws IOException {
        out.append('"').append(words.replace("\"", "\"\""));
    }

    private void add(String cell, boolean lone) {
        if (needsQuotes(cell) || (lone && cell.isEmpty())) {
            row.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            row.append(cell);
        }
    }

    /** Also what separates cells elsewhere: spreadsheets split by what is usual where they are. */
    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (SEPARATING.indexOf(sign) >= 0 || sign == '"' || sign == '\r' || sign == '\n') {
                return true;
            }
        }
        // Some readers trim; the byte order mark at the very start would be taken for one.
        return !cell.isEmpty() && (isEdge(cell.charAt(0)) || isEdge(cell.charAt(cell.length() - 1)));
    }

    private static boolean isEdge(char sign) {
        return sign <= ' ' || sign == '\uFEFF';
    }
}
