package io.voipcrm.sample.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void everythingThatProductionNeeds() {
        environment.put("DATABASE_URL", "jdbc:postgresql://db.example.com/crm");
        environment.put("DATABASE_USER", "crm");
        environment.put("DATABASE_PASSWORD", "database password");
        environment.put("JWT_SECRET", "0123456789012345678901234567890123456789");
        environment.put("ENCRYPTION_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        environment.put("PUBLIC_BASE_URL", "https://crm.example.com");
    }

    @Test
    void acceptsACompleteEnvironment() {
        Settings settings = read();

        assertThat(settings.mode()).isEqualTo(Mode.PRODUCTION);
        assertThat(settings.database().url()).isEqualTo("jdbc:postgresql://db.example.com/crm");
        assertThat(settings.publicBaseUrl()).hasToString("https://crm.example.com");
        assertThat(settings.demoData()).isFalse();
    }

    @Test
    void putsTheDatabasesAddressTogether() {
        environment.remove("DATABASE_URL");
        environment.put("DATABASE_HOST", "10.0.0.7");
        environment.put("DATABASE_NAME", "calls");

        assertThat(read().database().url()).isEqualTo("jdbc:postgresql://10.0.0.7:5432/calls");
    }

    @Test
    void namesEveryMissingVariableInOneLine() {
        environment.clear();

        assertThatThrownBy(this::read)
                .isInstanceOf(InvalidSettingsException.class)
                .message()
                .contains("DATABASE_URL is missing", "DATABASE_USER is missing", "DATABASE_PASSWORD is missing")
                .contains("JWT_SECRET is missing", "ENCRYPTION_KEY is missing", "PUBLIC_BASE_URL is missing")
                .doesNotContain("\n");
    }

    @Test
    void refusesAShortSecret() {
        environment.put("JWT_SECRET", "0123456789012345678901234567890");

        assertThatThrownBy(this::read).hasMessage("JWT_SECRET is shorter than 32 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not base64 at all"})
    void refusesAKeyOfTheWrongForm(String key) {
        environment.put("ENCRYPTION_KEY", key);

        assertThatThrownBy(this::read).hasMessage("ENCRYPTION_KEY is not 32 bytes in base64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crm.example.com", "https://crm.example.com/app", "ftp://crm.example.com", "https://a b"})
    void refusesAnAddressThatIsNoBase(String url) {
        environment.put("PUBLIC_BASE_URL", url);

        assertThatThrownBy(this::read).hasMessageContaining("PUBLIC_BASE_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "0.0.0.0"})
    void keepsTheDemoOnThisMachine(String host) {
        environment.put("VOIPCRM_MODE", "demo");
        environment.put("HTTP_HOST", host);

        assertThatThrownBy(this::read).hasMessageContaining("HTTP_HOST must be localhost");
    }

    @Test
    void fillsTheDemoUnlessToldNotTo() {
        environment.put("VOIPCRM_MODE", "demo");
        environment.put("HTTP_HOST", "localhost");
        assertThat(read().demoData()).isTrue();

        environment.put("VOIPCRM_DEMO_DATA", "false");
        assertThat(read().demoData()).isFalse();
    }

    @Test
    void refusesAModeThatDoesNotExist() {
        environment.put("VOIPCRM_MODE", "test");

        assertThatThrownBy(this::read).hasMessageContaining("VOIPCRM_MODE is \"test\"");
    }

    @Test
    void printsNoSecret() {
        assertThat(read().toString())
                .doesNotContain("database password")
                .doesNotContain(environment.get("JWT_SECRET"))
                .doesNotContain(environment.get("ENCRYPTION_KEY"));
    }

    private Settings read() {
        return new SettingsReader(environment).read();
    }
}
