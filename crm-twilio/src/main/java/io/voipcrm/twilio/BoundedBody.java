package io.voipcrm.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

/** Reads an answer that may be neither endless nor endlessly slow. */
final class BoundedBody {
    /** A list of a thousand calls has a good megabyte. */
    private static final int LARGEST = 8 << 20;

    private BoundedBody() {}

    /**
     * The whole text.
     *
     * @param deadline by {@link System#nanoTime()}; looked at between two reads
     */
    static String read(InputStream stream, long deadline) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
            read.write(chunk, 0, n);
            if (read.size() > LARGEST) {
                throw new IOException("The answer is too long");
            }
            if (System.nanoTime() - deadline > 0) {
                throw new SocketTimeoutException("The answer takes too long");
            }
        }
        return read.toString(UTF_8);
    }
}
