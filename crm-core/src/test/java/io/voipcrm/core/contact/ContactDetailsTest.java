package io.voipcrm.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u00B4", "\u0301", "\uFEFF\u200D"})
    void areNotNamedOrTaggedByWhatCannotBeSeen(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ContactDetails.of(text))
                .satisfies(e -> assertThat(e.member()).isEqualTo("name"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ContactDetails.of("Eva").withTags(List.of(text)))
                .satisfies(e -> assertThat(e.member()).isEqualTo("tags"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CompanyDetails.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "\u00DF", "\u4E2D", "\uD83D\uDE00", "e\u0301", "-"})
    void mayHaveANameOfOneSign(String name) {
        assertThat(ContactDetails.of(name).name()).isEqualTo(name);
    }

    @Test
    void keepATagOnceHoweverItIsWritten() {
        assertThat(ContactDetails.of("Eva")
                        .withTags(List.of("Vip", "VIP ", "v\u00EDp"))
                        .tags())
                .containsExactly("Vip");
    }
}
