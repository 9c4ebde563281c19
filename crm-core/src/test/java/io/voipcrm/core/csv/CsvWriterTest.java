package io.voipcrm.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    void cellsThatWouldRunAreDefused() throws IOException {
        assertThat(written("=1+1", "+46701234567", "-1", "@cmd", "\tx", "\rx"))
                .isEqualTo("'=1+1,'+46701234567,'-1,'@cmd,'\tx,\"'\rx\"\r\n");
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
