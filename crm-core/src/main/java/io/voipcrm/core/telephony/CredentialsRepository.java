package io.voipcrm.core.telephony;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a provider's credentials are kept, their secrets encrypted. Thread-safe; changes belong to the running
 * transaction.
 */
public interface CredentialsRepository {
    Optional<StoredCredentials> find(String provider);

    /** Stores the provider's credentials in place of the former ones. */
    StoredCredentials save(String provider, Credentials credentials, Instant now);
}
