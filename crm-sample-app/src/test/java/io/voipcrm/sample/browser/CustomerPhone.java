package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** The customer's telephone as the customer uses it. */
final class CustomerPhone {
    private final Page page;

    private CustomerPhone(Page page) {
        this.page = page;
    }

    static CustomerPhone open(BrowserContext window, URI product) {
        CustomerPhone phone = new CustomerPhone(window.newPage());
        phone.page.navigate(product.resolve("/phone").toString());
        assertThat(phone.status()).containsText("Ready");
        return phone;
    }

    /** Calls the number that stands in the field: the company's. */
    void call() {
        button("Call").click();
        assertThat(status()).containsText("Waiting for an agent");
    }

    void dial() {
        button("Call").click();
    }

    void hangUp() {
        button("Hang up").click();
    }

    Locator status() {
        return page.getByRole(AriaRole.STATUS).first();
    }

    Page page() {
        return page;
    }

    double soundReceived() {
        return Sound.inboundBytes(page.evaluate("() => window.__handset.stats()"));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
