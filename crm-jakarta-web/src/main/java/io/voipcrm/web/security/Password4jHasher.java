package io.voipcrm.web.security;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.BcryptFunction;
import com.password4j.HashingFunction;
import com.password4j.types.Argon2;
import com.password4j.types.Bcrypt;
import io.voipcrm.core.user.Password;
import io.voipcrm.core.user.PasswordHasher;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Hashes with bcrypt (cost 12) or Argon2id (19 MiB, 2 passes). */
public final class Password4jHasher implements PasswordHasher {
    private static final int BCRYPT_COST = 12;
    private static final int LONGEST_BYTES = 72;
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private final HashingFunction current;

    public Password4jHasher(PasswordHashing kind) {
        this(
                switch (kind) {
                    case BCRYPT -> BcryptFunction.getInstance(Bcrypt.B, BCRYPT_COST);
                    case ARGON2ID -> ARGON2ID;
                });
    }

    Password4jHasher(HashingFunction current) {
        this.current = current;
    }

    @Override
    public String hash(Password password) {
        return current.hash(password.reveal()).getResult();
    }

    @Override
    public boolean matches(String attempt, String hash) {
        // bcrypt looks at the first 72 bytes only: a longer text is not the password, however it begins.
        if (attempt.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return false;
        }
        return madeWith(hash).map(function -> function.check(attempt, hash)).orElse(false);
    }

    @Override
    public boolean outdated(String hash) {
        return madeWith(hash).filter(current::equals).isEmpty();
    }

    private static Optional<HashingFunction> madeWith(String hash) {
        try {
            if (hash.startsWith("$2")) {
                return Optional.of(BcryptFunction.getInstanceFromHash(hash));
            }
            if (hash.startsWith("$argon2")) {
                return Optional.of(Argon2Function.getInstanceFromHash(hash));
            }
        } catch (BadParametersException e) {
            // A hash that nobody can read belongs to no password.
        }
        return Optional.empty();
    }
}
