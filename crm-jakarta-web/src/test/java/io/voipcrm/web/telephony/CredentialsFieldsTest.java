package io.voipcrm.web.telephony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.telephony.StoredCredentials;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.FieldsReader;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.JsonText;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CredentialsFieldsTest {
    private static final Credentials STORED = new Credentials(
            "AC1",
            "SK1",
            new Secret("old key secret"),
            "AP1",
            PhoneNumber.of("+46850000100"),
            Optional.of(new Secret("old token")));

    private static Credentials read(String secrets, Optional<Credentials> stored) {
        String json =
                "{\"accountSid\":\"AC2\",\"apiKey\":\"SK2\",\"twimlAppSid\":\"AP2\",\"phoneNumber\":\"08-500 001 00\""
                        + secrets + "}";
        return CredentialsFields.read(FieldsReader.parse(json.getBytes(UTF_8)), stored, Country.of("SE"));
    }

    @Test
    void takesNewSecrets() {
        Credentials read = read(",\"apiSecret\":\"new\",\"authToken\":\"fresh\"", Optional.of(STORED));
        assertThat(read.keySecret().reveal()).isEqualTo("new");
        assertThat(read.webhookSecret()).contains(new Secret("fresh"));
        assertThat(read.phoneNumber()).isEqualTo(PhoneNumber.of("+46850000100"));
    }

    @Test
    void leavesSecretsAsTheyAreThatAreMaskedEmptyOrLeftOut() {
        for (String secrets : new String[] {
            ",\"apiSecret\":\"***masked***\",\"authToken\":\"***masked***\"",
            ",\"apiSecret\":\"\",\"authToken\":null",
            ""
        }) {
            Credentials read = read(secrets, Optional.of(STORED));
            assertThat(read.keySecret()).isEqualTo(STORED.keySecret());
            assertThat(read.webhookSecret()).isEqualTo(STORED.webhookSecret());
            assertThat(read.accountId()).isEqualTo("AC2");
        }
    }

    @Test
    void needsTheKeysSecretTheFirstTime() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> read(",\"apiSecret\":\"***masked***\"", Optional.empty()))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("apiSecret"));
    }

    @Test
    void showsNoSecret() {
        String shown = JsonText.of(CredentialsJson.of(new StoredCredentials(1, STORED, Instant.EPOCH, Instant.EPOCH)));
        assertThat(shown).doesNotContain("old key secret", "old token").contains("\"apiSecret\":\"***masked***\"");
    }
}
