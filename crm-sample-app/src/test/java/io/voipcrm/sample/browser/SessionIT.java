package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in, and what happens when a session ends by itself. */
class SessionIT {
    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void aWrongPasswordIsSaidAndTheFormKept() {
        var page = CHROMIUM.window().newPage();
        page.navigate(PRODUCT.uri().toString());
        AgentTab.at(page).signIn("alice@example.com", "not the password");

        assertThat(page.getByText("E-mail or password is wrong.")).isVisible();
        assertThat(page.getByLabel("E-mail")).hasValue("alice@example.com");
    }

    @Test
    void anEndedSessionSaysSoAndReturnsToThePageAfterSigningIn() {
        BrowserContext window = CHROMIUM.window();
        AgentTab alice = AgentTab.signedIn(window, PRODUCT.uri(), "alice@example.com");
        CallLogPage.open(alice);
        assertThat(alice.page()).hasURL(Pattern.compile(".*/calls.*"));

        AgentTab admin = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "admin@example.com");
        admin.changePasswordOf("Alice Andersson", "a lighthouse 2026");

        assertThat(alice.page().getByText("Your session has expired")).isVisible();
        alice.signIn("alice@example.com", "a lighthouse 2026");
        assertThat(alice.page()).hasURL(Pattern.compile(".*/calls.*"));
        assertThat(alice.page().getByRole(AriaRole.HEADING).first()).containsText("Calls");
        admin.changePasswordOf("Alice Andersson", AgentTab.PASSWORD);
    }
}
