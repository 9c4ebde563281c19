package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agent who looks at another tab notices a call that rings, in the ways they chose. */
class HiddenTabIT {
    /** The page believes to be hidden when told so, and keeps what it showed and was called meanwhile. */
    private static final String OBSERVED = """
            {
              window.__hidden = false;
              window.__shown = [];
              window.__titles = [];
              Object.defineProperty(Document.prototype, 'hidden', { get: () => window.__hidden });
              const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title');
              Object.defineProperty(document, 'title', {
                get: () => title.get.call(document),
                set: (text) => {
                  window.__titles.push(text);
                  title.set.call(document, text);
                },
              });
              window.Notification = class extends Notification {
                constructor(text, options) {
                  super(text, options);
                  window.__shown.push(text);
                }
              };
            }""";

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private AgentTab alice;

    @BeforeEach
    void anAgentIsReady() {
        BrowserContext window = CHROMIUM.window();
        window.grantPermissions(List.of("microphone", "notifications"));
        window.addInitScript(OBSERVED);
        alice = AgentTab.signedIn(window, PRODUCT.uri(), "alice@example.com").goOnline();
    }

    @Test
    void theTitleFlashesAndTheBrowserNotifiesWhereSwitchedOn() {
        choose("Browser notification while this tab is hidden");
        hide();

        CustomerPhone customer = aCustomerCalls();

        alice.page().waitForCondition(() -> alice.page().title().contains("is calling"));
        alice.page().waitForCondition(() -> shown().size() == 1);
        assertThat(shown().get(0)).contains("is calling");
        customer.hangUp();
        alice.page().waitForCondition(() -> !alice.page().title().contains("is calling"));
    }

    @Test
    void nothingHappensWithTheSwitchesOff() {
        choose("Flash the tab’s title while it is hidden");
        hide();

        CustomerPhone customer = aCustomerCalls();

        customer.hangUp();
        assertThat(alice.ringing()).isHidden();
        assertThat(shown()).isEmpty();
        assertThat(texts("__titles")).noneMatch(title -> title.contains("is calling"));
    }

    private CustomerPhone aCustomerCalls() {
        CustomerPhone customer = CustomerPhone.open(CHROMIUM.window(), PRODUCT.uri());
        customer.call();
        assertThat(alice.ringing()).isVisible();
        return customer;
    }

    /** Turns a switch over. */
    private void choose(String name) {
        alice.chooseInAccountMenu("Devices and sounds");
        alice.page()
                .getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(name))
                .click();
        alice.page().keyboard().press("Escape");
        assertThat(alice.page().getByRole(AriaRole.DIALOG)).isHidden();
    }

    private void hide() {
        alice.page()
                .evaluate("() => { window.__hidden = true; document.dispatchEvent(new Event('visibilitychange')); }");
    }

    private List<String> shown() {
        return texts("__shown");
    }

    private List<String> texts(String kept) {
        return ((List<?>) alice.page().evaluate("kept => window[kept]", kept))
                .stream().map(String::valueOf).toList();
    }
}
