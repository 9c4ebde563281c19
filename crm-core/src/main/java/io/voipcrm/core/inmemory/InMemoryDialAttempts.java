package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.dialling.DialAttempts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts how often each user dials, in memory. Thread-safe. */
public final class InMemoryDialAttempts implements DialAttempts {
    private final InMemoryTransactions transactions;
    private final Rows<UserId, List<Instant>> attempts;

    public InMemoryDialAttempts(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.attempts = new Rows<>(transactions);
    }

    @Override
    public Optional<Instant> note(UserId user, Instant now, int limit, Duration window) {
        return transactions.required(() -> {
            List<Instant> recent = new ArrayList<>(attempts.get(user).orElse(List.of()).stream()
                    .filter(at -> at.isAfter(now.minus(window)))
                    .sorted()
                    .toList());
            if (recent.size() >= limit) {
                return Optional.of(recent.get(recent.size() - limit).plus(window));
            }
            recent.add(now);
            attempts.put(user, List.copyOf(recent));
            return Optional.empty();
        });
    }
}
