package io.voipcrm.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.BcryptFunction;
import com.password4j.types.Bcrypt;
import io.voipcrm.core.user.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Password4jHasherTest {
    private static final Password PASSWORD = Password.of("a fine pässword 7");

    @ParameterizedTest
    @EnumSource(PasswordHashing.class)
    void recognisesThePasswordAndNoOther(PasswordHashing kind) {
        Password4jHasher hasher = new Password4jHasher(kind);
        String hash = hasher.hash(PASSWORD);
        assertThat(hash).doesNotContain(PASSWORD.reveal());
        assertThat(hasher.matches(PASSWORD.reveal(), hash)).isTrue();
        assertThat(hasher.matches("a fine pässword 8", hash)).isFalse();
        assertThat(hasher.outdated(hash)).isFalse();
        assertThat(hasher.hash(PASSWORD)).as("salted").isNotEqualTo(hash);
    }

    @Test
    void hashesWithBcryptAtCostTwelve() {
        assertThat(new Password4jHasher(PasswordHashing.BCRYPT).hash(PASSWORD)).startsWith("$2b$12$");
    }

    @Test
    void renewsHashesThatAreWeakerOrOfTheOtherKind() {
        Password4jHasher bcrypt = new Password4jHasher(PasswordHashing.BCRYPT);
        Password4jHasher argon = new Password4jHasher(PasswordHashing.ARGON2ID);
        String weak = new Password4jHasher(BcryptFunction.getInstance(Bcrypt.B, 4)).hash(PASSWORD);
        assertThat(bcrypt.outdated(weak)).isTrue();
        assertThat(argon.outdated(weak)).isTrue();
        assertThat(argon.matches(PASSWORD.reveal(), weak)).isTrue();
    }

    @Test
    void takesNoLongerTextForThePasswordItBeginsWith() {
        Password longest = Password.of("x7".repeat(36));
        Password4jHasher bcrypt = new Password4jHasher(BcryptFunction.getInstance(Bcrypt.B, 4));
        String hash = bcrypt.hash(longest);
        assertThat(bcrypt.matches(longest.reveal(), hash)).isTrue();
        assertThat(bcrypt.matches(longest.reveal() + "!", hash)).isFalse();
    }

    @Test
    void takesNothingForThePasswordBehindAHashItCantRead() {
        Password4jHasher hasher = new Password4jHasher(PasswordHashing.BCRYPT);
        assertThat(hasher.matches("anything", "")).isFalse();
        assertThat(hasher.matches("anything", "$9$what")).isFalse();
        assertThat(hasher.outdated("$9$what")).isTrue();
    }
}
