package io.voipcrm.sample.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/users",
                "/ws",
                "/openapi/ui",
                "/health/ready",
                "/metrics",
                "/twilio-sim/x",
                "/phone"
            })
    void leavesEndpointsToThoseWhoAnswerThem(String path) {
        assertThat(Route.of(path)).isEqualTo(Route.ENDPOINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/assets/index-D3kd.js", "/favicon.svg", "/phone.html"})
    void knowsFilesByTheirExtension(String path) {
        assertThat(Route.of(path)).isEqualTo(Route.FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/calls", "/users/7", "/apiary", "/phones", "/settings/v1.2/detail"})
    void givesThePageToEveryPlaceInTheApplication(String path) {
        assertThat(Route.of(path)).isEqualTo(Route.PAGE);
    }
}
