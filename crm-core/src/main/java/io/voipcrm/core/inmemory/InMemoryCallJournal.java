package io.voipcrm.core.inmemory;

import io.voipcrm.core.call.CallJournal;
import io.voipcrm.core.call.JournalEntry;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps the providers' messages in memory. Thread-safe. */
public final class InMemoryCallJournal implements CallJournal {
    private final InMemoryTransactions transactions;
    private final Rows<Long, JournalEntry> entries;
    private final Index<CallId, Long, JournalEntry> byCall;
    private final Index<LegId, Long, JournalEntry> byLeg;
    private final Set<List<String>> keys = new HashSet<>();
    private final AtomicLong ids = new AtomicLong();

    public InMemoryCallJournal(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.entries = new Rows<>(transactions);
        this.byCall = entries.index(entry -> entry.call().stream().toList());
        this.byLeg = entries.index(entry -> entry.leg().stream().toList());
    }

    @Override
    public boolean append(JournalEntry entry) {
        return transactions.required(() -> {
            List<String> key =
                    List.of(entry.received().provider(), entry.received().key());
            if (!keys.add(key)) {
                return false;
            }
            transactions.onRollback(() -> keys.remove(key));
            entries.put(ids.incrementAndGet(), entry);
            return true;
        });
    }

    @Override
    public List<JournalEntry> of(CallId call, Set<LegId> legs) {
        return transactions.required(() -> {
            SortedSet<Long> found = byCall.keys(call);
            legs.forEach(leg -> found.addAll(byLeg.keys(leg)));
            return entries.stream(found).toList();
        });
    }
}
