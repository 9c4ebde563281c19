package io.voipcrm.core.inmemory;

import io.voipcrm.core.call.CallEvent;
import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.event.EventLog;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.explanation.CallEvents;
import io.voipcrm.core.telephony.CallId;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Keeps the latest events in memory; older ones are forgotten, which {@link #tail()} shows. Thread-safe. */
public final class InMemoryEventLog implements EventLog, CallEvents {
    /** How many events are remembered. */
    public static final int CAPACITY = 10_000;

    private final TreeMap<Long, LoggedEvent> events = new TreeMap<>();
    private final InMemoryTransactions transactions;
    private final Clock clock;
    private long lastId;

    public InMemoryEventLog(InMemoryTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public LoggedEvent append(CrmEvent event) {
        transactions.requireRunning();
        long id = ++lastId;
        // Transactions run one at a time, so numbers are committed in order and each is a safe place to resume from.
        LoggedEvent logged = new LoggedEvent(id, id, clock.instant(), event);
        events.put(id, logged);
        transactions.onRollback(() -> events.remove(id));
        transactions.afterCommit(this::forgetOldest);
        return logged;
    }

    @Override
    public List<LoggedEvent> after(long position, int limit) {
        return transactions.required(() ->
                events.tailMap(position, false).values().stream().limit(limit).toList());
    }

    @Override
    public long head() {
        return transactions.required(() -> lastId);
    }

    @Override
    public OptionalLong tail() {
        return transactions.required(
                () -> events.isEmpty() ? OptionalLong.empty() : OptionalLong.of(events.firstKey() - 1));
    }

    @Override
    public List<LoggedEvent> of(CallId call, int limit) {
        return transactions.required(() -> events.values().stream()
                .filter(logged -> logged.event() instanceof CallEvent event
                        && event.callId().equals(call))
                .limit(limit)
                .toList());
    }

    private void forgetOldest() {
        transactions.required(() -> {
            while (events.size() > CAPACITY) {
                events.pollFirstEntry();
            }
        });
    }
}
