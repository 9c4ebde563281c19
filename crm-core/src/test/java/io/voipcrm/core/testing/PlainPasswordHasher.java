package io.voipcrm.core.testing;

import io.voipcrm.core.user.Password;
import io.voipcrm.core.user.PasswordHasher;
import java.util.concurrent.atomic.AtomicInteger;

/** "Hashes" by putting a version in front, at once; counts how often it had to check. For tests only. */
public final class PlainPasswordHasher implements PasswordHasher {
    private final AtomicInteger checks = new AtomicInteger();
    private volatile String version = "1";
    private volatile Runnable whileHashing = () -> {};

    @Override
    public String hash(Password password) {
        whileHashing.run();
        return version + ":" + password.reveal();
    }

    @Override
    public boolean matches(String attempt, String hash) {
        checks.incrementAndGet();
        return hash.substring(hash.indexOf(':') + 1).equals(attempt);
    }

    @Override
    public boolean outdated(String hash) {
        return !hash.startsWith(version + ":");
    }

    /** How many passwords were checked so far. */
    public int checks() {
        return checks.get();
    }

    /** From now on other hashes are outdated. */
    public void use(String newVersion) {
        version = newVersion;
    }

    /** Does this in the middle of each hashing from now on. */
    public void whileHashing(Runnable action) {
        whileHashing = action;
    }
}
