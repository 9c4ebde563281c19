package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server is restarted in the middle of the day. */
class RestartIT {
    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void signInsUsersAndTheLogAreStillThere() throws IOException, InterruptedException {
        BrowserContext window = CHROMIUM.window();
        AgentTab alice =
                AgentTab.signedIn(window, PRODUCT.uri(), "alice@example.com").goOnline();
        PRODUCT.letScriptedCustomerCall();
        alice.answer();
        assertThat(alice.cardOf("Alice Andersson")).containsText("On call");
        alice.hangUp();
        assertThat(alice.cardOf("Alice Andersson")).containsText("Available");

        PRODUCT.running().stop();
        PRODUCT.running().start();

        AgentTab afterwards = AgentTab.another(window, PRODUCT.uri());
        assertThat(afterwards.cardOf("Alice Andersson"))
                .containsText("Available", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(afterwards.cardOf("Bob Berg")).isVisible();
        assertThat(CallLogPage.open(afterwards).newest()).containsText("Completed");
        PRODUCT.letScriptedCustomerCall();
        assertThat(alice.ringing().first()).isVisible();
        NetworkControl.from(alice.page(), PRODUCT.uri()).endAllCalls();
        assertThat(alice.ringing()).isHidden();
    }
}
