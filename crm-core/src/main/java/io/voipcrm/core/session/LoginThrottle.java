package io.voipcrm.core.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows down whoever guesses passwords: after five failures an account answers again only after a delay that doubles
 * with each further one, a quarter of an hour at most; an address that fails a hundred times waits likewise.
 */
final class LoginThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 100;

    private final SignInAttempts attempts;

    LoginThrottle(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    /** How long the attempt has to wait; empty when it may be made now. */
    Optional<Duration> delay(String account, String address, Instant now) {
        Duration wait = longer(
                wait("account:" + account, FREE_PER_ACCOUNT, now), wait("address:" + address, FREE_PER_ADDRESS, now));
        return !wait.isNegative() && !wait.isZero() ? Optional.of(wait) : Optional.empty();
    }

    void failed(String account, String address, Instant now) {
        attempts.recordFailure("account:" + account, now, now.minus(WINDOW));
        attempts.recordFailure("address:" + address, now, now.minus(WINDOW));
    }

    void succeeded(String account) {
        attempts.clear("account:" + account);
    }

    private Duration wait(String key, int free, Instant now) {
        SignInAttempts.Failures failures = attempts.failuresSince(key, now.minus(WINDOW));
        if (failures.count() < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(10, failures.count() - free);
        Duration delay = Duration.ofSeconds(1L << doublings);
        Duration capped = delay.compareTo(WINDOW) > 0 ? WINDOW : delay;
        return Duration.between(now, failures.latest().plus(capped));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
