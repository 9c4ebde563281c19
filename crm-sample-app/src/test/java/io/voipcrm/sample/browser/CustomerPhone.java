package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The customer's telephone as the customer uses it. */
final class CustomerPhone {
    /** The number of a telephone that was opened without one. */
    static final String NUMBER = "+46701234567";

    private final Page page;

    private CustomerPhone(Page page) {
        this.page = page;
    }

    static CustomerPhone open(BrowserContext window, URI product) {
        return at(product.resolve("/phone"), window);
    }

    /** A telephone with a number of its own. */
    static CustomerPhone open(BrowserContext window, URI product, String number) {
        return at(product.resolve("/phone?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8)), window);
    }

    private static CustomerPhone at(URI address, BrowserContext window) {
        CustomerPhone phone = new CustomerPhone(window.newPage());
        phone.page.navigate(address.toString());
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

    void answer() {
        button("Answer").click();
        assertThat(status()).containsText("Connected");
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
