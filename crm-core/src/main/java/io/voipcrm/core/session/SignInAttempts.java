package io.voipcrm.core.session;

import java.time.Instant;

/**
 * Counts failed attempts to sign in, per account and per address, shared by all nodes. Thread-safe; changes belong to
 * the running transaction.
 */
public interface SignInAttempts {
    /** Notes a failure and returns the count since {@code since}, this one included. */
    int recordFailure(String key, Instant now, Instant since);

    /** What is known of the key's failures since then. */
    Failures failuresSince(String key, Instant since);

    /** Forgets the key's failures. */
    void clear(String key);

    /**
     * Failures of one key.
     *
     * @param latest when the latest was; {@link Instant#EPOCH} when there was none
     */
    record Failures(int count, Instant latest) {}
}
