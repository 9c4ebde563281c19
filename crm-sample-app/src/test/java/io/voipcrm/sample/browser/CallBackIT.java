package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer who called in vain is called back, and what came of it is written down with a task for later. */
class CallBackIT {
    private static final String NUMBER = "+46705559901";

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void aMissedCallIsTakenCalledBackAndWrittenDown() {
        CustomerPhone customer = CustomerPhone.open(CHROMIUM.window(), PRODUCT.uri(), NUMBER);
        customer.dial();
        // Whoever was there in a test before counts as reachable for a little longer.
        assertThat(customer.status())
                .containsText("Call ended", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));

        AgentTab alice = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "alice@example.com")
                .goOnline();
        link(alice.page(), "Missed");
        Locator item = alice.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("70[- ]?555[- ]?99[- ]?01")))
                .first();
        assertThat(item).containsText("Called once");
        assertThat(item).containsText(Pattern.compile("Nobody was available|Nobody answered"));
        Pictures.take(alice.page(), "missed-open-1440");
        item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Call back")))
                .click();
        customer.answer();
        assertThat(alice.liveCall()).containsText("On call");
        alice.hangUp();
        assertThat(item).isHidden();

        Locator wrapUp = alice.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^Wrap-up: ")));
        wrapUp.getByText("Interested", new Locator.GetByTextOptions().setExact(true))
                .click();
        wrapUp.getByLabel("Notes of this call").fill("Wants the red bicycle");
        wrapUp.getByRole(AriaRole.SWITCH, new Locator.GetByRoleOptions().setName("Follow up"))
                .click();
        wrapUp.getByLabel("What is to be done").fill("Send the price of the red bicycle");
        Pictures.take(alice.page(), "wrap-up-filled-1440");
        wrapUp.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save and finish"))
                .click();
        assertThat(wrapUp).isHidden();

        link(alice.page(), "Tasks");
        assertThat(alice.page().getByText("Send the price of the red bicycle").first())
                .isVisible();
        Pictures.take(alice.page(), "tasks-1440");
        Locator newest = CallLogPage.open(alice).newest();
        assertThat(newest).containsText("Interested");
        Pictures.take(alice.page(), "call-log-with-outcome-1440");
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }
}
