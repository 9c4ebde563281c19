package io.voipcrm.sample.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The product starts, stops, and starts again with what it knew. */
class LifecycleIT {

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    private static final String ALICE = "{\"email\":\"alice@example.com\",\"password\":\"demo-voip-2026\"}";

    @Test
    void nothingIsLeftWhenTheLauncherIsKilledAndWhoWasSignedInStillIs() throws IOException, InterruptedException {
        RunningProduct product = PRODUCT.running();
        String signedIn = product.post("/api/auth/login", ALICE).body();
        String token = signedIn.replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");

        product.kill();
        product.start();

        assertThat(product.get("/api/auth/me", Map.of("Authorization", "Bearer " + token)))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                .satisfies(answer -> assertThat(answer.body()).contains("alice@example.com"));
        assertThat(product.post("/api/auth/login", ALICE).statusCode()).isEqualTo(200);
    }

    @Test
    void asksTheBrowserToBeStrict() {
        assertThat(PRODUCT.running().get("/calls").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("script-src 'self'", "frame-ancestors 'none'"));
        assertThat(PRODUCT.running().get("/assets/no-such-file.js").statusCode())
                .isEqualTo(404);
        assertThat(PRODUCT.running().get("/api/no-such-thing").statusCode()).isEqualTo(404);
    }

    @Test
    void oneDataDirectoryServesOneLauncher() throws IOException, InterruptedException {
        LauncherProcess second = LauncherProcess.start(PRODUCT.running().dataDirectory(), RunningProduct.freePort());

        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.output()).anyMatch(line -> line.contains("Another VoIP CRM is running"));
    }
}
