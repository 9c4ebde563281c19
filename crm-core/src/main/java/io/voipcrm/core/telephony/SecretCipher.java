package io.voipcrm.core.telephony;

/**
 * Encrypts secrets for the store. Thread-safe.
 *
 * <p>The context says what the secret belongs to, for example {@code twilio/keySecret}: a text that was encrypted for
 * one context can't be read in another.
 */
public interface SecretCipher {
    String encrypt(Secret secret, String context);

    /**
     * The secret behind the text.
     *
     * @throws IllegalStateException when the text was made with another key or for another context, or is damaged
     */
    Secret decrypt(String text, String context);
}
