package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSettingsTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void keepsTheDataInTheUsersHomeAndListensOnTheUsualPort() {
        LaunchSettings settings = LaunchSettings.from(Map.of(), HOME);

        assertThat(settings.dataDirectory()).isEqualTo(HOME.resolve(".voipcrm").toAbsolutePath());
        assertThat(settings.address()).isEqualTo("http://localhost:9080");
    }

    @Test
    void followsTheEnvironment() {
        Map<String, String> environment = Map.of("VOIPCRM_DATA_DIR", "/srv/crm/../data", "HTTP_PORT", " 8181 ");

        LaunchSettings settings = LaunchSettings.from(environment, HOME);

        assertThat(settings.dataDirectory()).isEqualTo(Path.of("/srv/data").toAbsolutePath());
        assertThat(settings.address()).isEqualTo("http://localhost:8181");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "65536", "-1"})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(() -> LaunchSettings.from(Map.of("HTTP_PORT", port), HOME))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("HTTP_PORT is \"" + port + "\"");
    }
}
