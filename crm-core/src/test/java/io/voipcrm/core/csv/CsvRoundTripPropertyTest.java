package io.voipcrm.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is exported comes back exactly when it is imported, whatever it contains. */
class CsvRoundTripPropertyTest {
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.strings()
                .withChars("ab,;\t\"'=+-@\r\n \uFEFF\uFF1D\u00e5")
                .ofMaxLength(8);
        return cells.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(6);
    }

    @Property
    void everyTableComesBack(@ForAll("tables") List<List<String>> table, @ForAll Delimiter delimiter)
            throws IOException {
        StringWriter text = new StringWriter();
        CsvWriter writer = new CsvWriter(text, delimiter);
        for (List<String> row : table) {
            writer.write(row);
        }

        assertThat(read(text.toString(), delimiter)).isEqualTo(table);
    }

    @Property
    void noCellBeginsAFormula(@ForAll("tables") List<List<String>> table) {
        assertThat(table.stream().flatMap(List::stream).map(CellDefusal::defused))
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*"));
    }

    private static List<List<String>> read(String text, Delimiter delimiter) throws IOException {
        CsvReader reader = new CsvReader(new StringReader(text), delimiter);
        List<List<String>> rows = new ArrayList<>();
        for (Optional<CsvRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get().cells().stream().map(CellDefusal::undone).toList());
        }
        return rows;
    }
}
