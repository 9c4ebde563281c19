package io.voipcrm.core.exchange;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.ContactField;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.csv.Delimiter;
import io.voipcrm.core.tx.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file that arrives: it goes part by part to where it is kept, and is then looked at. For one use. */
final class Upload {
    /** The largest file: a million rows have less than half of it. */
    static final long LARGEST = 500L * 1024 * 1024;

    private static final int PART = 1 << 18;
    private static final int BEGINNING = 1 << 16;
    private static final int SAMPLE = 10;
    private static final int LONGEST_SHOWN = 100;
    private static final int MOST_COLUMNS = 500;

    private final ImportRepository imports;
    private final Transactions transactions;
    private final ImportId id;
    private final long largest;
    private final EncodingProbe probe = new EncodingProbe();
    private long size;

    Upload(ImportRepository imports, Transactions transactions, ImportId id) {
        this(imports, transactions, id, LARGEST);
    }

    Upload(ImportRepository imports, Transactions transactions, ImportId id, long largest) {
        this.largest = largest;
        this.imports = imports;
        this.transactions = transactions;
        this.id = id;
    }

    long size() {
        return size;
    }

    /** Keeps the file; each part is a transaction of its own, for networks may be slow. */
    TableShape take(InputStream body) throws IOException {
        int position = 0;
        byte[] part = body.readNBytes(PART);
        while (part.length > 0) {
            size += part.length;
            if (size > largest) {
                throw new FileTooLargeException();
            }
            probe.add(part);
            byte[] kept = part;
            int at = position++;
            transactions.required(() -> imports.append(id, at, kept));
            part = body.readNBytes(PART);
        }
        if (size == 0) {
            throw new InvalidValueException("file", "The file is empty");
        }
        return shape(probe.end());
    }

    private TableShape shape(Charset charset) throws IOException {
        Delimiter delimiter = Delimiter.detect(TextLine.beginning(new InputStreamReader(file(), charset), BEGINNING));
        List<TableRow> rows = new ImportTable(this::file, charset, delimiter).next(SAMPLE + 1, BEGINNING);
        if (rows.isEmpty()) {
            throw new InvalidValueException("file", "The file has no rows");
        }
        rows.get(0).broken().ifPresent(why -> {
            throw new InvalidValueException("file", why);
        });
        List<String> headers = rows.get(0).cells().stream().map(String::strip).toList();
        if (headers.size() > MOST_COLUMNS) {
            throw new InvalidValueException("file", "A table has 500 columns at most");
        }
        List<List<String>> sample = new ArrayList<>();
        rows.subList(1, rows.size())
                .forEach(row ->
                        sample.add(row.cells().stream().map(Upload::shown).toList()));
        return new TableShape(charset.name(), delimiter, headers, sample);
    }

    private ImportFile file() {
        return new ImportFile(position -> transactions.required(() -> imports.part(id, position)));
    }

    private static String shown(String cell) {
        return cell.length() <= LONGEST_SHOWN ? cell : cell.substring(0, LONGEST_SHOWN) + "…";
    }

    /** What the columns hold, as far as their headers tell. */
    static ImportPlan guess(TableShape shape, List<ContactField> fields, Optional<Country> country) {
        return new ImportPlan(HeaderGuess.of(shape.columns(), fields), country, OnMatch.UPDATE);
    }

    /** A name of a file without its folders. */
    static String fileName(String told) {
        String plain = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String name = plain.isEmpty() ? "contacts.csv" : plain;
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }
}
