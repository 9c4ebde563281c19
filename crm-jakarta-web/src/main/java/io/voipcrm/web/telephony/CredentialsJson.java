package io.voipcrm.web.telephony;

import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.StoredCredentials;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The company's account at the provider; secrets are shown by their mask only.
 *
 * @param authToken null when none is set
 */
record CredentialsJson(
        long id,
        String accountSid,
        String apiKey,
        String apiSecret,
        String twimlAppSid,
        String phoneNumber,
        @Nullable String authToken,
        Instant createdAt,
        Instant updatedAt) {
    /** What stands for a secret; whoever sends it back leaves the secret as it is. */
    static final String MASK = "***masked***";

    static CredentialsJson of(StoredCredentials stored) {
        Credentials credentials = stored.credentials();
        return new CredentialsJson(
                stored.id(),
                credentials.accountId(),
                credentials.keyId(),
                MASK,
                credentials.applicationId(),
                credentials.phoneNumber().e164(),
                credentials.webhookSecret().map(secret -> MASK).orElse(null),
                stored.createdAt(),
                stored.updatedAt());
    }
}
