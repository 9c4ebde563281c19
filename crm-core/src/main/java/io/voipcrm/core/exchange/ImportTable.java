package io.voipcrm.core.exchange;

import io.voipcrm.core.csv.CellDefusal;
import io.voipcrm.core.csv.CsvReader;
import io.voipcrm.core.csv.CsvRow;
import io.voipcrm.core.csv.Delimiter;
import io.voipcrm.core.csv.MalformedCsvException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rows of a file, one by one. A row that does not end, because a quote is never closed, costs its line only: reading
 * goes on with the next. For one thread.
 */
final class ImportTable {
    private static final int MOST_BROKEN = 100;

    private final Supplier<ImportFile> open;
    private final Charset charset;
    private final Delimiter delimiter;
    private ImportFile file;
    private CsvReader rows;
    private long row;
    private long linesBefore;
    private int broken;

    /** The table from its headers on. */
    ImportTable(Supplier<ImportFile> open, Charset charset, Delimiter delimiter) {
        this.open = open;
        this.charset = charset;
        this.delimiter = delimiter;
        this.file = open.get();
        this.rows = new CsvReader(new InputStreamReader(file, charset), delimiter);
    }

    /** How many bytes of the file have been read. */
    long passed() {
        return file.passed();
    }

    /**
     * The next row; empty when there is none left.
     *
     * @throws MalformedCsvException when too much is broken for a table
     */
    Optional<TableRow> next() throws IOException {
        try {
            Optional<CsvRow> found = rows.next();
            return found.map(
                    read -> row(read.cells().stream().map(CellDefusal::undone).toList(), Optional.empty()));
        } catch (MalformedCsvException e) {
            broken++;
            if (broken > MOST_BROKEN) {
                throw e;
            }
            String line = goOnBehind(linesBefore + e.line());
            return Optional.of(row(List.of(line), Optional.of(String.valueOf(e.getMessage()))));
        }
    }

    private TableRow row(List<String> cells, Optional<String> problem) {
        row++;
        return new TableRow(row, cells, problem);
    }

    /**
     * The next rows; none when there are no more.
     *
     * @param most how many at most
     * @param signs the row that brings them to so many is the last
     */
    List<TableRow> next(int most, int signs) throws IOException {
        List<TableRow> found = new ArrayList<>();
        long length = 0;
        Optional<TableRow> one = next();
        while (one.isPresent()) {
            found.add(one.get());
            length += one.get().length();
            one = found.size() < most && length < signs ? next() : Optional.empty();
        }
        return found;
    }

    void skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && next().isPresent()) {
            skipped++;
        }
    }

    /** Reads on behind the line, and gives back what is on it. */
    private String goOnBehind(long line) throws IOException {
        file = open.get();
        Reader text = new BufferedReader(new InputStreamReader(file, charset));
        for (long i = 1; i < line; i++) {
            TextLine.read(text);
        }
        String last = TextLine.read(text);
        rows = new CsvReader(text, delimiter);
        linesBefore = line;
        return last;
    }
}
