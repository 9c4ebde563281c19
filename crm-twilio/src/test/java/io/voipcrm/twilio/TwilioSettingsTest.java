package io.voipcrm.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioSettingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "crm.example.com",
                "ftp://crm.example.com",
                "https://user:secret@crm.example.com",
                "https://crm.example.com?x=1",
                "https://crm.example.com#x",
                "https:///crm"
            })
    void refusesAnAddressThatTwilioCouldNotCall(String address) {
        assertThatThrownBy(() -> Accounts.settings(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("publicBaseUrl");
    }

    @Test
    void aSlashAtTheEndMakesNoDifference() {
        assertThat(Accounts.settings("https://crm.example.com/").publicBaseUrl())
                .isEqualTo(Accounts.settings("https://crm.example.com").publicBaseUrl());
    }
}
