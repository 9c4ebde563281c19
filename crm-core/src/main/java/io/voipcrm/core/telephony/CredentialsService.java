package io.voipcrm.core.telephony;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.util.Optional;

/** Keeps the company's accounts at telephony providers. Thread-safe. */
public final class CredentialsService {
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
        return forProvider(provider);
    }

    public StoredCredentials save(Actor actor, String provider, Credentials credentials) {
        access.require(actor, Permission.MANAGE_TELEPHONY);
        return transactions.required(() -> repository.save(provider, credentials, clock.instant()));
    }

    /** The credentials for the adapter that works with them; no person asks here. */
    public Optional<StoredCredentials> forProvider(String provider) {
        return transactions.required(() -> repository.find(provider));
    }

    /** Whether the number is one of the company's own, and so never a customer's. */
    public boolean ownNumber(String provider, PhoneNumber number) {
        return forProvider(provider)
                .filter(stored -> stored.credentials().phoneNumber().equals(number))
                .isPresent();
    }
}
