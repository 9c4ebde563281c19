package io.voipcrm.core.exchange;

import io.voipcrm.core.InvalidValueException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Finds out, part by part, how a text is encoded: UTF-8, else UTF-16 by its mark, else Windows-1252. */
final class EncodingProbe {
    private static final int LONGEST_LETTER = 4;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer text = CharBuffer.allocate(1 << 13);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean begun;
    private boolean utf16;
    private boolean broken;
    private boolean zeros;

    void add(byte[] part) {
        if (!begun) {
            begun = true;
            utf16 = part.length > 1 && (mark(part, 0xFE, 0xFF) || mark(part, 0xFF, 0xFE));
        }
        for (byte one : part) {
            zeros |= one == 0;
        }
        if (!broken) {
            ByteBuffer bytes = ByteBuffer.allocate(rest.remaining() + part.length)
                    .put(rest)
                    .put(part)
                    .flip();
            decode(bytes, false);
            rest = ByteBuffer.allocate(LONGEST_LETTER);
            if (!broken) {
                rest.put(bytes).flip();
            }
        }
    }

    /**
     * The encoding.
     *
     * @throws InvalidValueException when it is no text at all
     */
    Charset end() {
        if (utf16) {
            return StandardCharsets.UTF_16;
        }
        if (zeros) {
            throw new InvalidValueException("file", "This is not a text: save the table as CSV in UTF-8");
        }
        if (!broken) {
            decode(rest, true);
        }
        return broken ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    private void decode(ByteBuffer bytes, boolean last) {
        CoderResult result;
        do {
            text.clear();
            result = utf8.decode(bytes, text, last);
        } while (result.isOverflow());
        broken = result.isError();
    }

    private static boolean mark(byte[] part, int first, int second) {
        return (part[0] & 0xFF) == first && (part[1] & 0xFF) == second;
    }
}
