package io.voipcrm.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads what spreadsheets write. */
class CsvReaderTest {
    @Test
    void linesEndInAnyWay() throws IOException {
        assertThat(rows("a,b\r\nc,d\ne,f\rg,h"))
                .extracting(CsvRow::cells)
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"), List.of("g", "h"));
    }

    @Test
    void byteOrderMarkAndEmptyLinesArePassedOver() throws IOException {
        assertThat(rows("\uFEFFname,number\n\n\r\nEva,1\n"))
                .containsExactly(new CsvRow(1, List.of("name", "number")), new CsvRow(4, List.of("Eva", "1")));
    }

    @Test
    void quotedCellsHoldDelimitersQuotesAndLines() throws IOException {
        assertThat(rows("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\"\nnext"))
                .containsExactly(
                        new CsvRow(1, List.of("a,b", "say \"hi\"", "two\r\nlines")), new CsvRow(3, List.of("next")));
    }

    @Test
    void quoteInsideAnUnquotedCellStandsForItself() throws IOException {
        assertThat(rows("5\" nail,\"a\" b")).extracting(CsvRow::cells).containsExactly(List.of("5\" nail", "a b"));
    }

    @Test
    void emptyCellsAtTheEdgesAreKept() throws IOException {
        assertThat(rows(",a,\n,")).extracting(CsvRow::cells).containsExactly(List.of("", "a", ""), List.of("", ""));
    }

    @Test
    void quoteThatIsNeverClosedIsRefusedWithItsLine() {
        assertThatThrownBy(() -> rows("a\nb,\"c\nd"))
                .isInstanceOf(MalformedCsvException.class)
                .hasMessage("Line 2: a quote is never closed");
    }

    @Test
    void rowWithoutEndIsRefusedBeforeItFillsTheMemory() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, 'x');
                return length;
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> new CsvReader(endless, Delimiter.COMMA).next())
                .isInstanceOf(MalformedCsvException.class)
                .hasMessageContaining("signs at most");
    }

    @Test
    void delimiterIsTheOneThatTheFirstRowHoldsMostOf() {
        assertThat(Delimiter.detect("name;number\nEva, the first;1")).isEqualTo(Delimiter.SEMICOLON);
        assertThat(Delimiter.detect("\"a;b;c\",d\n")).isEqualTo(Delimiter.COMMA);
        assertThat(Delimiter.detect("a\tb\tc,d")).isEqualTo(Delimiter.TAB);
        assertThat(Delimiter.detect("name")).isEqualTo(Delimiter.COMMA);
    }

    private static List<CsvRow> rows(String text) throws IOException {
        CsvReader reader = new CsvReader(new StringReader(text), Delimiter.COMMA);
        List<CsvRow> rows = new ArrayList<>();
        for (Optional<CsvRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
