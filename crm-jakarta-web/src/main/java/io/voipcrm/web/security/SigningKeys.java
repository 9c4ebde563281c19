package io.voipcrm.web.security;

import io.voipcrm.core.telephony.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that session tokens are signed with: new ones with the current key, while those signed with the previous
 * one still count. A key has 32 bytes at least.
 */
public final class SigningKeys {
    private static final int SHORTEST = 32;

    private final Key current;
    private final Optional<Key> previous;

    private SigningKeys(Key current, Optional<Key> previous) {
        this.current = current;
        this.previous = previous;
    }

    /**
     * The keys for these secrets.
     *
     * @throws IllegalArgumentException when one is too short
     */
    public static SigningKeys of(Secret current, Optional<Secret> previous) {
        return new SigningKeys(Key.of(current), previous.map(Key::of));
    }

    Key current() {
        return current;
    }

    Optional<Key> named(String id) {
        return current.id().equals(id)
                ? Optional.of(current)
                : previous.filter(key -> key.id().equals(id));
    }

    /** A key and the name that tokens carry it by: a fingerprint, so that every node calls it the same. */
    record Key(String id, SecretKey key) {
        static Key of(Secret secret) {
            byte[] bytes = secret.reveal().getBytes(StandardCharsets.UTF_8);
            if (bytes.length < SHORTEST) {
                throw new IllegalArgumentException("A key for session tokens has 32 bytes at least");
            }
            return new Key(fingerprint(bytes), new SecretKeySpec(bytes, "HmacSHA256"));
        }

        private static String fingerprint(byte[] key) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update("voipcrm key id".getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest.digest(key), 0, 6);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }
}
