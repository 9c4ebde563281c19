package io.voipcrm.core.call;

import io.voipcrm.core.tx.Transactions;
import java.util.List;
import java.util.Optional;

/**
 * The calls that match a filter, newest first, read chunk by chunk: however many there are, one chunk is in memory, and
 * no transaction stays open in between. Calls that come after it was begun are left out where they are newer than what
 * was read already. For one thread.
 */
public final class CallExport {
    private static final int CHUNK = 500;

    private final CallRepository calls;
    private final CallFilter filter;
    private final Transactions transactions;
    private Optional<CallCursor> after = Optional.empty();
    private boolean over;

    CallExport(CallRepository calls, CallFilter filter, Transactions transactions) {
        this.calls = calls;
        this.filter = filter;
        this.transactions = transactions;
    }

    /** The next calls; empty when there are none left. */
    public List<Call> next() {
        if (over) {
            return List.of();
        }
        List<Call> chunk = transactions.required(() -> calls.page(filter, after, CHUNK));
        over = chunk.size() < CHUNK;
        if (!chunk.isEmpty()) {
            after = Optional.of(CallCursor.after(chunk.get(chunk.size() - 1)));
        }
        return chunk;
    }
}
