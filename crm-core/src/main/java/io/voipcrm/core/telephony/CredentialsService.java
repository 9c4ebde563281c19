package io.voipcrm.core.telephony;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the company's accounts at telephony providers. Every message of a provider is checked against them, so they are
 * read once a second at most: what another server has saved counts here a second later. Thread-safe.
 */
public final class CredentialsService {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Map<String, Recent> recent = new ConcurrentHashMap<>();
    private final CredentialsRepository repository;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Clock clock;

    public CredentialsService(
            CredentialsRepository repository, AccessPolicy access, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Optional<StoredCredentials> find(Actor actor, String provider) {
        access.require(actor, Permission.MANAGE_TELEPHONY);
        return transactions.required(() -> repository.find(provider));
    }

    public StoredCredentials save(Actor actor, String provider, Credentials credentials) {
        access.require(actor, Permission.MANAGE_TELEPHONY);
        try {
            return transactions.required(() -> repository.save(provider, credentials, clock.instant()));
        } finally {
            recent.remove(provider);
        }
    }

    /** The credentials for the adapter that works with them; no person asks here. */
    public Optional<StoredCredentials> forProvider(String provider) {
        Instant now = clock.instant();
        Recent known = recent.get(provider);
        if (known != null
                && now.isBefore(known.until())
                && !now.isBefore(known.until().minus(FRESH))) {
            return known.found();
        }
        Optional<StoredCredentials> found = transactions.required(() -> repository.find(provider));
        recent.put(provider, new Recent(found, now.plus(FRESH)));
        return found;
    }

    /** Whether the number is one of the company's own, and so never a customer's. */
    public boolean ownNumber(String provider, PhoneNumber number) {
        return forProvider(provider)
                .filter(stored -> stored.credentials().phoneNumber().equals(number))
                .isPresent();
    }

    private record Recent(Optional<StoredCredentials> found, Instant until) {}
}
