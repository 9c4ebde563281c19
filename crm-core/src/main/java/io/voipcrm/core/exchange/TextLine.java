package io.voipcrm.core.exchange;

import java.io.IOException;
import java.io.Reader;

/** Lines of a text, as rows of a table count them: ended by CR LF, LF or CR. */
final class TextLine {
    private static final int LONGEST_KEPT = 10_000;

    private TextLine() {}

    /** The next line, cut when it is very long; the text has to support marks. */
    static String read(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int sign = text.read();
        while (sign >= 0 && sign != '\n' && sign != '\r') {
            if (line.length() < LONGEST_KEPT) {
                line.append((char) sign);
            }
            sign = text.read();
        }
        if (sign == '\r') {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
        return line.toString();
    }

    /** The beginning of a text. */
    static String beginning(Reader text, int length) throws IOException {
        char[] letters = new char[length];
        int filled = 0;
        int count = text.read(letters, 0, length);
        while (count > 0) {
            filled += count;
            count = text.read(letters, filled, length - filled);
        }
        return new String(letters, 0, filled);
    }
}
