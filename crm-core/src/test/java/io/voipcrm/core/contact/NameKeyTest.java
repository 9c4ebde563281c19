package io.voipcrm.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {
    @Test
    void isTheSameForNamesThatSoundAlike() {
        assertThat(NameKey.of("Anna Svensson"))
                .isEqualTo(NameKey.of("svenson, Anna"))
                .isEqualTo(NameKey.of("Ana Svensson"));
    }

    @Test
    void tellsNumbersApart() {
        assertThat(NameKey.of("Reception 100"))
                .isNotEqualTo(NameKey.of("Reception 1000"))
                .isNotEqualTo(NameKey.of("Reception 10"));
    }

    @Test
    void isEmptyForANameWithoutLetters() {
        assertThat(NameKey.of("- !")).isEmpty();
    }
}
