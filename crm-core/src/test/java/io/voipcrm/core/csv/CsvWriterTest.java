package io.voipcrm.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes what every spreadsheet reads, and none runs. */
class CsvWriterTest {
    @Test
    void quotesOnlyWhatNeedsIt() throws IOException {
        assertThat(written("Eva", "a,b", "say \"hi\"", "two\nlines", " edge", ""))
                .isEqualTo("Eva,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\" edge\",\r\n");
    }

    @Test
    void quotesWhatSeparatesCellsElsewhere() throws IOException {
        assertThat(written("a;b", "a\tb", "a,b")).isEqualTo("\"a;b\",\"a\tb\",\"a,b\"\r\n");
    }

    @Test
    void aTableThatBreaksOffEndsInNoRow() throws IOException {
        StringWriter text = new StringWriter();
        CsvWriter table = new CsvWriter(text);
        table.write(List.of("Anna", "1"));
        table.breakOff("Not \"complete\"");
        CsvReader read = new CsvReader(new StringReader(text.toString()), Delimiter.COMMA);

        assertThat(read.next()).map(CsvRow::cells).contains(List.of("Anna", "1"));
        assertThatExceptionOfType(MalformedCsvException.class).isThrownBy(read::next);
    }

    @Test
    void cellsThatWouldRunAreDefused() throws IOException {
        assertThat(written("=1+1", "+46701234567", "-1", "@cmd", "\tx", "\rx"))
                .isEqualTo("'=1+1,'+46701234567,'-1,'@cmd,\"'\tx\",\"'\rx\"\r\n");
    }

    @Test
    void loneEmptyCellIsNoEmptyLine() throws IOException {
        assertThat(written("")).isEqualTo("\"\"\r\n");
    }

    private static String written(String... cells) throws IOException {
        StringWriter text = new StringWriter();
        new CsvWriter(text).write(List.of(cells));
        return text.toString();
    }
}
