package io.voipcrm.sample.demo;

import io.voipcrm.core.user.Password;
import io.voipcrm.core.user.PasswordHasher;

/** Keeps passwords as they are: nobody signs in here. */
final class PlainPasswords implements PasswordHasher {
    @Override
    public String hash(Password password) {
        return password.reveal();
    }

    @Override
    public boolean matches(String attempt, String hash) {
        return attempt.equals(hash);
    }

    @Override
    public boolean outdated(String hash) {
        return false;
    }
}
