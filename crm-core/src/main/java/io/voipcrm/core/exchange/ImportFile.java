package io.voipcrm.core.exchange;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file read part by part from where it is kept: one part is in memory. For one thread. */
final class ImportFile extends InputStream {
    private static final byte[] NOTHING = {};

    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = NOTHING;
    private int next;
    private int read;
    private long passed;
    private boolean over;

    ImportFile(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    /** How many bytes have been handed out. */
    long passed() {
        return passed;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        while (read == part.length && !over) {
            part = parts.apply(next).orElse(NOTHING);
            over = part.length == 0;
            next++;
            read = 0;
        }
        if (over) {
            return -1;
        }
        int count = Math.min(length, part.length - read);
        System.arraycopy(part, read, into, from, count);
        read += count;
        passed += count;
        return count;
    }
}
