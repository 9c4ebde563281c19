package io.voipcrm.web.csv;

import io.voipcrm.core.csv.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** An answer that is a table, written while it is made, so that its length does not matter. */
public final class Csv {
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    /** Tells spreadsheets that the text is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The answer has begun as a success: without these words, nobody could tell a part from the whole. */
    static final String BROKEN_OFF = "This file is not complete. It broke off here: please export it again.";

    private static final int BUFFER = 1 << 16;

    private Csv() {}

    /** Writes the rows of a table. */
    @FunctionalInterface
    public interface Table {
        void writeTo(CsvWriter table) throws IOException;
    }

    /** The table as a file to be saved under that name. */
    public static Response attachment(String fileName, Table table) {
        return Response.ok(streamed(table), MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static StreamingOutput streamed(Table table) {
        return stream -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
            text.write(BYTE_ORDER_MARK);
            CsvWriter rows = new CsvWriter(text);
            try {
                table.writeTo(rows);
            } catch (RuntimeException e) {
                rows.breakOff(BROKEN_OFF);
                text.flush();
                throw e;
            }
            text.flush();
        };
    }
}
