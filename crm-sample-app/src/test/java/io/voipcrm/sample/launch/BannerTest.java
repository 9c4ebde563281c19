package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BannerTest {

    @Test
    void tellsEverythingThatAVisitorNeeds() {
        String banner =
                String.join("\n", Banner.lines(new LaunchSettings(Path.of("/home/ada/.voipcrm"), "localhost", 9080)));

        assertThat(banner)
                .contains("http://localhost:9080", "http://localhost:9080/phone")
                .contains("alice@example.com", "admin@example.com", "demo-voip-2026")
                .contains("/home/ada/.voipcrm", "VOIPCRM_DATA_DIR")
                .contains("Ctrl-C");
    }
}
