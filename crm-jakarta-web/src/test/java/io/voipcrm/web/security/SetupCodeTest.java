package io.voipcrm.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetupCodeTest {
    private final SetupCode code = SetupCode.random();

    @Test
    void isMetByItselfOnly() {
        assertThat(code.matches(code.reveal())).isTrue();
        assertThat(code.matches(" " + code.reveal() + "\n")).isTrue();
        assertThat(code.matches(SetupCode.random().reveal())).isFalse();
        assertThat(code.matches("")).isFalse();
    }

    @Test
    void isReadableAndNeverPrintedByAccident() {
        assertThat(code.reveal()).matches("([A-HJ-NP-Z2-9]{5}-){3}[A-HJ-NP-Z2-9]{5}");
        assertThat(code.toString()).isEqualTo("***");
    }
}
