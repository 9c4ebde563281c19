package io.voipcrm.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginPolicyTest {
    private final OriginPolicy production = new OriginPolicy(Set.of("https://crm.example.com"), false);
    private final OriginPolicy demo = new OriginPolicy(Set.of("http://localhost:9080"), true);

    @Test
    void letsItsOwnPagesInAndClientsThatAreNoBrowsers() {
        assertThat(production.allows("https://crm.example.com")).isTrue();
        assertThat(production.allows("HTTPS://CRM.example.com:443")).isTrue();
        assertThat(production.allows(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://crm.example.com.evil.example",
                "http://crm.example.com",
                "https://crm.example.com:8443",
                "http://localhost:9080",
                "null",
                "not an origin"
            })
    void keepsOthersOut(String origin) {
        assertThat(production.allows(origin)).isFalse();
    }

    @Test
    void letsAnyLocalPageInForADemo() {
        assertThat(demo.allows("http://localhost:5173")).isTrue();
        assertThat(demo.allows("http://127.0.0.1:9080")).isTrue();
        assertThat(demo.allows("http://localhost.evil.example")).isFalse();
        assertThat(demo.allows("null")).isFalse();
    }
}
