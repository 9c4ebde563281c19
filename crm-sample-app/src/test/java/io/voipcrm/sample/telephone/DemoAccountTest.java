package io.voipcrm.sample.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.sample.config.Mode;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoAccountTest {

    @Test
    void pointsEverythingAtThisServer() {
        DemoAccount demo = DemoAccount.of(SomeSettings.in(Mode.DEMO, SomeSettings.SECRET));

        assertThat(demo.restBase()).isEqualTo(URI.create("http://localhost:9180/twilio-sim"));
        assertThat(demo.deviceOptions())
                .isEqualTo(Map.of(
                        "chunderw", "localhost:9180/twilio-sim", "publishEvents", false, "plainSignalling", true));
        assertThat(demo.account()
                        .number(DemoAccount.COMPANY_NUMBER)
                        .orElseThrow()
                        .urls()
                        .voice())
                .isEqualTo("http://localhost:9180/api/twilio/voice");
    }

    @Test
    void keepsItsSecretsFromStartToStart() {
        DemoAccount first = DemoAccount.of(SomeSettings.in(Mode.DEMO, SomeSettings.SECRET));

        assertThat(DemoAccount.of(SomeSettings.in(Mode.DEMO, SomeSettings.SECRET)))
                .isEqualTo(first);
    }

    @Test
    void hasOtherSecretsThanOtherInstallations() {
        DemoAccount one = DemoAccount.of(SomeSettings.in(Mode.DEMO, SomeSettings.SECRET));
        DemoAccount other = DemoAccount.of(SomeSettings.in(Mode.DEMO, "b".repeat(32)));

        assertThat(one.account().authToken())
                .isNotEqualTo(other.account().authToken())
                .isNotEqualTo(one.account().apiKey().secret())
                .doesNotContain(SomeSettings.SECRET);
    }

    @Test
    void showsNoSecret() {
        DemoAccount demo = DemoAccount.of(SomeSettings.in(Mode.DEMO, SomeSettings.SECRET));

        assertThat(demo.toString())
                .doesNotContain(demo.account().authToken())
                .doesNotContain(demo.account().apiKey().secret());
    }
}
