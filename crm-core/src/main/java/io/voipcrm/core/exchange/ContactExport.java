package io.voipcrm.core.exchange;

import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.csv.CsvWriter;
import io.voipcrm.core.tx.Transactions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The contacts that matched a filter when the export began, each once and as it is when its turn comes. They are read
 * chunk by chunk, the next one while one is written: besides their ids two chunks are in memory, and no transaction stays
 * open while anything is written, however slow the reader is. For one thread.
 */
public final class ContactExport {
    private static final int CHUNK = 2_000;

    /** Two readers keep up with one writer. */
    private static final int CHUNKS_AHEAD = 2;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ContactTable table;
    private final List<ContactId> ids;
    private final boolean trashed;
    private final ContactRowSource source;
    private final Transactions transactions;
    private final Executor ahead;

    ContactExport(
            ContactTable table,
            List<ContactId> ids,
            boolean trashed,
            ContactRowSource source,
            Transactions transactions,
            Executor ahead) {
        this.table = table;
        this.ids = ids;
        this.trashed = trashed;
        this.source = source;
        this.transactions = transactions;
        this.ahead = ahead;
    }

    /**
     * Writes the header, then everybody.
     *
     * @throws IOException when the table can't be written, or the contacts are not read within a minute
     */
    public void writeTo(CsvWriter out) throws IOException {
        out.write(table.header());
        Deque<FutureTask<List<List<String>>>> reading = new ArrayDeque<>();
        try {
            int next = 0;
            do {
                next = readAhead(next, reading);
                List<List<String>> rows = reading.isEmpty() ? List.of() : awaited(reading.remove());
                next = readAhead(next, reading);
                for (List<String> row : rows) {
                    out.write(row);
                }
            } while (!reading.isEmpty());
        } finally {
            reading.forEach(task -> task.cancel(false));
        }
    }

    private int readAhead(int from, Deque<FutureTask<List<List<String>>>> reading) {
        int next = from;
        while (reading.size() < CHUNKS_AHEAD && next < ids.size()) {
            int end = Math.min(ids.size(), next + CHUNK);
            reading.add(read(ids.subList(next, end)));
            next = end;
        }
        return next;
    }

    private FutureTask<List<List<String>>> read(List<ContactId> chunk) {
        FutureTask<List<List<String>>> reading =
                new FutureTask<>(() -> transactions.required(() -> source.rows(chunk, trashed, table.fieldKeys())));
        try {
            ahead.execute(reading);
        } catch (RejectedExecutionException busy) {
            // Nobody is free to do it ahead: it is done when its turn comes.
        }
        return reading;
    }

    private static List<List<String>> awaited(FutureTask<List<List<String>>> reading) throws IOException {
        // Whoever was to do it may be busy for long; once somebody has begun, this does nothing.
        reading.run();
        try {
            return reading.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IOException("Contacts could not be read", failed.getCause());
        } catch (TimeoutException late) {
            reading.cancel(true);
            throw new IOException("Contacts were not read within " + PATIENCE.toSeconds() + " seconds", late);
        } catch (InterruptedException interrupted) {
            reading.cancel(false);
            InterruptedIOException told = new InterruptedIOException("Interrupted while contacts were read");
            told.initCause(interrupted);
            throw told;
        }
    }
}
