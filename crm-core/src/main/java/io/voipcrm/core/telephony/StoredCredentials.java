package io.voipcrm.core.telephony;

import java.time.Instant;

/** Credentials with their place in the store. */
public record StoredCredentials(long id, Credentials credentials, Instant createdAt, Instant updatedAt) {}
