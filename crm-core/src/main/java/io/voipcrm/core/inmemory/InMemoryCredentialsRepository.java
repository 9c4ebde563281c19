package io.voipcrm.core.inmemory;

import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.CredentialsRepository;
import io.voipcrm.core.telephony.StoredCredentials;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps credentials in memory, and nowhere else: they need no encryption. Thread-safe. */
public final class InMemoryCredentialsRepository implements CredentialsRepository {
    private final InMemoryTransactions transactions;
    private final Rows<String, StoredCredentials> credentials;
    private final AtomicLong ids = new AtomicLong();

    public InMemoryCredentialsRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.credentials = new Rows<>(transactions);
    }

    @Override
    public Optional<StoredCredentials> find(String provider) {
        return transactions.required(() -> credentials.get(provider));
    }

    @Override
    public StoredCredentials save(String provider, Credentials changed, Instant now) {
        return transactions.required(() -> {
            StoredCredentials stored = credentials
                    .get(provider)
                    .map(former -> new StoredCredentials(former.id(), changed, former.createdAt(), now))
                    .orElseGet(() -> new StoredCredentials(ids.incrementAndGet(), changed, now, now));
            credentials.put(provider, stored);
            return stored;
        });
    }
}
