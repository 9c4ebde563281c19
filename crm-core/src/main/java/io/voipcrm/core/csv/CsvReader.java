package io.voipcrm.core.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows one by one, whatever ends their lines: CR LF, LF or CR. Empty lines and a byte order mark are passed over;
 * a quote inside an unquoted cell stands for itself. Memory is bounded by the longest row that is allowed. It does not
 * close what it reads from. For one thread.
 */
public final class CsvReader {
    /** More than any spreadsheet puts into one row. */
    private static final int LONGEST_ROW = 2_000_000;

    private static final int MOST_CELLS = 20_000;
    private static final int END = -1;
    private static final int NOTHING = -2;
    private static final int BUFFER = 8192;

    private final Reader in;
    private final char delimiter;
    private final char[] buffer = new char[BUFFER];
    private int filled;
    private int read;
    private int pushedBack = NOTHING;
    private boolean started;
    private long line = 1;
    private long rowLine;
    private int rowLength;

    public CsvReader(Reader in, Delimiter delimiter) {
        this.in = in;
        this.delimiter = delimiter.sign();
    }

    /**
     * The next row.
     *
     * @return empty when there is none left
     * @throws MalformedCsvException when the text is no table; nothing more can be read then
     */
    public Optional<CsvRow> next() throws IOException {
        int sign = start();
        while (isLineEnd(sign)) {
            endLine(sign);
            sign = read();
        }
        if (sign == END) {
            return Optional.empty();
        }
        rowLine = line;
        rowLength = 0;
        List<String> cells = new ArrayList<>();
        int end = cell(sign, cells);
        while (end == delimiter) {
            end = cell(read(), cells);
        }
        if (end != END) {
            endLine(end);
        }
        return Optional.of(new CsvRow(rowLine, cells));
    }

    private int start() throws IOException {
        int first = read();
        if (!started) {
            started = true;
            return first == '\uFEFF' ? read() : first;
        }
        return first;
    }

    /** Reads a cell that begins with the sign, and gives back what ended it. */
    private int cell(int first, List<String> cells) throws IOException {
        StringBuilder text = new StringBuilder();
        int sign = first == '"' ? quoted(text) : first;
        while (sign != END && sign != delimiter && !isLineEnd(sign)) {
            append(text, sign);
            sign = read();
        }
        if (cells.size() == MOST_CELLS) {
            throw new MalformedCsvException(rowLine, "a row has " + MOST_CELLS + " cells at most");
        }
        cells.add(text.toString());
        return sign;
    }

    /** Reads up to the closing quote, and gives back what comes after it. */
    private int quoted(StringBuilder text) throws IOException {
        int sign = read();
        while (true) {
            if (sign == END) {
                throw new MalformedCsvException(rowLine, "a quote is never closed");
            }
            if (sign == '"') {
                int next = read();
                if (next != '"') {
                    return next;
                }
            }
            append(text, sign);
            sign = isLineEnd(sign) ? lineInside(sign, text) : read();
        }
    }

    private int lineInside(int sign, StringBuilder text) throws IOException {
        int next = read();
        line++;
        if (sign == '\r' && next == '\n') {
            append(text, next);
            next = read();
        }
        return next;
    }

    private void append(StringBuilder text, int sign) {
        rowLength++;
        if (rowLength > LONGEST_ROW) {
            throw new MalformedCsvException(rowLine, "a row has " + LONGEST_ROW + " signs at most");
        }
        text.append((char) sign);
    }

    private void endLine(int sign) throws IOException {
        line++;
        if (sign == '\r') {
            int next = read();
            if (next != '\n') {
                pushedBack = next;
            }
        }
    }

    private static boolean isLineEnd(int sign) {
        return sign == '\n' || sign == '\r';
    }

    private int read() throws IOException {
        if (pushedBack != NOTHING) {
            int sign = pushedBack;
            pushedBack = NOTHING;
            return sign;
        }
        while (read >= filled) {
            filled = in.read(buffer, 0, BUFFER);
            read = 0;
            if (filled < 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[read++];
    }
}
