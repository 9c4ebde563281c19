package io.voipcrm.core.inmemory;

import io.voipcrm.core.call.CallJournal;
import io.voipcrm.core.call.JournalEntry;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps the providers' messages in memory. Thread-safe. */
public final class InMemoryCallJournal implements CallJournal {
    private final InMemoryTransactions transactions;
    private final Rows<Long, JournalEntry> entries;
    private final Set<List<String>> keys = new HashSet<>();
    private final AtomicLong ids = new AtomicLong();

    public InMemoryCallJournal(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.entries = new Rows<>(transactions);
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
        return transactions.required(() -> entries.stream()
                .filter(entry -> entry.call().filter(call::equals).isPresent()
                        || entry.leg().filter(legs::contains).isPresent())
                .toList());
    }
}
