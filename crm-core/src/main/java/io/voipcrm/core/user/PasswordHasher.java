package io.voipcrm.core.user;

/** Makes and checks password hashes. Thread-safe, and slow on purpose. */
public interface PasswordHasher {
    String hash(Password password);

    /** Whether the text is the password behind the hash; false for a hash of an unknown kind. */
    boolean matches(String attempt, String hash);

    /** Whether the hash was made with weaker parameters than new ones are. */
    boolean outdated(String hash);
}
