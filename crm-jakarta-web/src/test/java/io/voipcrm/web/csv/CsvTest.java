package io.voipcrm.web.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void isUtf8WithAMarkForSpreadsheets() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        Csv.streamed(table -> table.write(List.of("Åsa", "=1+1"))).write(stream);

        assertThat(stream.toString(UTF_8)).isEqualTo("\uFEFFÅsa,'=1+1\r\n");
    }

    @Test
    void saysSoWhenItBreaksOff() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StreamingOutput body = Csv.streamed(table -> {
            table.write(List.of("Åsa", "1"));
            throw new IllegalStateException("The database is away");
        });

        assertThatIllegalStateException().isThrownBy(() -> body.write(stream));

        assertThat(stream.toString(UTF_8)).isEqualTo("\uFEFFÅsa,1\r\n\"" + Csv.BROKEN_OFF);
    }

    @Test
    void isWrittenWhileItIsMade() throws IOException {
        AtomicLong written = new AtomicLong();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int octet) {
                written.incrementAndGet();
            }
        };
        List<String> row = List.of("x".repeat(1_000));
        StreamingOutput body = Csv.streamed(table -> {
            for (int rows = 1; rows <= 1_000; rows++) {
                table.write(row);
                assertThat(rows * 1_002L - written.get()).isLessThan(200_000);
            }
        });

        body.write(counting);

        assertThat(written.get()).isEqualTo(1_002_003);
    }
}
