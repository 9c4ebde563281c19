package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first look at the product. */
class StartPageIT {

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void opensWithoutAnythingTheBrowserRefuses() {
        Page page = CHROMIUM.window().newPage();
        List<String> refusals = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refusals.add(message.text());
            }
        });

        page.navigate(PRODUCT.uri().toString());

        assertThat(page).hasTitle(Pattern.compile("VoIP CRM"));
        assertThat(page.locator("#root")).not().isEmpty();
        assertThat(refusals).isEmpty();
    }
}
