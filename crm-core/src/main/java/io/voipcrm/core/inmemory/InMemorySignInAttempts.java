package io.voipcrm.core.inmemory;

import io.voipcrm.core.session.SignInAttempts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts failed attempts to sign in, in memory. Thread-safe. */
public final class InMemorySignInAttempts implements SignInAttempts {
    private final InMemoryTransactions transactions;
    private final Rows<String, List<Instant>> failures;

    public InMemorySignInAttempts(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.failures = new Rows<>(transactions);
    }

    @Override
    public int recordFailure(String key, Instant now, Instant since) {
        return transactions.required(() -> {
            List<Instant> times = new ArrayList<>(since(key, since));
            times.add(now);
            failures.put(key, List.copyOf(times));
            return times.size();
        });
    }

    @Override
    public Failures failuresSince(String key, Instant since) {
        return transactions.required(() -> {
            List<Instant> times = since(key, since);
            return new Failures(
                    times.size(), times.stream().max(Instant::compareTo).orElse(Instant.EPOCH));
        });
    }

    @Override
    public void clear(String key) {
        transactions.required(() -> failures.remove(key));
    }

    private List<Instant> since(String key, Instant since) {
        return failures.get(key).orElse(List.of()).stream()
                .filter(at -> !at.isBefore(since))
                .toList();
    }
}
