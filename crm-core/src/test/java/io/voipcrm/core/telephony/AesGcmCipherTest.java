package io.voipcrm.core.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AesGcmCipherTest {
    private static final Secret SECRET = new Secret("häm lig");

    private final SecretCipher cipher = new AesGcmCipher("k1", key(1));

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }

    @Test
    void givesBackWhatItEncrypted() {
        assertThat(cipher.decrypt(cipher.encrypt(SECRET, "twilio/keySecret"), "twilio/keySecret"))
                .isEqualTo(SECRET);
    }

    @Test
    void neverWritesTheSameTextTwiceAndNamesItsKey() {
        String first = cipher.encrypt(SECRET, "c");

        assertThat(first).startsWith("k1:").doesNotContain(SECRET.reveal()).isNotEqualTo(cipher.encrypt(SECRET, "c"));
    }

    @Test
    void refusesAnotherPlaceAnotherKeyAndDamage() {
        String text = cipher.encrypt(SECRET, "twilio/keySecret");

        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(text, "twilio/webhookSecret"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new AesGcmCipher("k1", key(2)).decrypt(text, "twilio/keySecret"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new AesGcmCipher("k2", key(1)).decrypt(text, "twilio/keySecret"));
        for (String damaged : new String[] {"", "k1:", "k1:AAAA", "k1:***", text.substring(0, text.length() - 4)}) {
            assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(damaged, "twilio/keySecret"));
        }
    }

    @Test
    void insistsOnAKeyOf32Bytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AesGcmCipher("k1", new byte[16]));
    }

    @Test
    void secretsPrintAsStars() {
        assertThat(SECRET).hasToString("***");
    }
}
