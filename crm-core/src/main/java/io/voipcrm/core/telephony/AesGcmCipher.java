package io.voipcrm.core.telephony;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts with AES-256-GCM; the text names the key it was made with: {@code keyId:base64(nonce + ciphertext)}. */
public final class AesGcmCipher implements SecretCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final String keyId;
    private final SecretKeySpec key;

    /**
     * A cipher with one key.
     *
     * @param keyId without a colon
     * @param key 32 bytes
     */
    public AesGcmCipher(String keyId, byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("The encryption key has 32 bytes");
        }
        if (keyId.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A key id has no colon");
        }
        this.keyId = keyId;
        this.key = new SecretKeySpec(key, "AES");
    }

    @Override
    public String encrypt(Secret secret, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed =
                apply(Cipher.ENCRYPT_MODE, nonce, context, secret.reveal().getBytes(StandardCharsets.UTF_8));
        byte[] text = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, text, NONCE_BYTES, sealed.length);
        return keyId + ":" + Base64.getEncoder().encodeToString(text);
    }

    @Override
    public Secret decrypt(String text, String context) {
        int colon = text.indexOf(':');
        if (colon < 0 || !text.substring(0, colon).equals(keyId)) {
            throw new IllegalStateException("The secret was encrypted with another key");
        }
        byte[] bytes = decoded(text.substring(colon + 1));
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        byte[] plain = apply(Cipher.DECRYPT_MODE, nonce, context, Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length));
        return new Secret(new String(plain, StandardCharsets.UTF_8));
    }

    private static byte[] decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length >= NONCE_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The secret is damaged", e);
        }
        throw new IllegalStateException("The secret is damaged");
    }

    private byte[] apply(int mode, byte[] nonce, String context, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((keyId + "/" + context).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret can't be read: another key, another place, or damaged", e);
        }
    }
}
