package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls are found again, each tells how it went and why, and those made elsewhere stand among them. */
class CallLogIT {
    private static final String NUMBER = "+46705557701";

    /** The browser would ask which program shall dial, and hear nothing else until that is answered. */
    private static final String NO_TELEPHONE_PROGRAM = "() => addEventListener('click', (event) =>"
            + " event.target.closest('a[href^=\"tel:\"]') && event.preventDefault(), true)";

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private AgentTab alice;
    private Page page;

    @BeforeEach
    void anAgentIsThere() {
        alice = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "alice@example.com");
        page = alice.page();
    }

    @Test
    void aCallIsFoundByFiltersInTheAddressAndExplainsItself() {
        alice.goOnline();
        PRODUCT.letScriptedCustomerCallFrom(NUMBER);
        alice.answer();
        assertThat(alice.liveCall()).containsText("On call");
        alice.hangUp();

        CallLogPage log = CallLogPage.open(alice);
        page.getByLabel("Outcome").selectOption("Completed");
        page.getByRole(AriaRole.BUTTON, named("More filters")).click();
        page.getByRole(AriaRole.SEARCHBOX, named("Number")).fill("5557701");
        page.waitForURL(Pattern.compile("outcome=completed.*number=5557701"));
        page.reload();
        assertThat(page.getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW)).hasCount(2);
        assertThat(page.getByRole(AriaRole.SEARCHBOX, named("Number"))).hasValue("5557701");
        assertThat(log.newest()).containsText("Alice Andersson");
        Pictures.take(page, "call-log-filtered-1440");

        log.newest().click();
        Locator legs = page.getByRole(AriaRole.TABLE);
        assertThat(row(legs, "Customer")).not().containsText("Never joined");
        assertThat(row(legs, "Alice Andersson")).not().containsText("Still in the call");
        page.getByRole(AriaRole.BUTTON, named("Explain this call")).click();
        Locator steps = page.getByRole(AriaRole.LIST, named("Explain this call"));
        for (String kind : new String[] {"From the line", "Agent", "To the browsers", "Asked of the line"}) {
            assertThat(steps).containsText(kind);
        }
        assertThat(steps).not().containsText(NUMBER);
        steps.getByRole(AriaRole.LISTITEM).last().scrollIntoViewIfNeeded();
        Pictures.take(page, "call-explained-1440");
    }

    @Test
    void whoeverDialsOnAMobileIsAskedToWriteTheCallDown() {
        Backstage.as(page, PRODUCT.uri(), "alice@example.com").contact("Tela Fonlund", "+46705557702");
        alice.chooseInAccountMenu("Devices and sounds");
        page.getByRole(AriaRole.SWITCH, named("Dial on my mobile instead")).click();
        page.keyboard().press("Escape");
        page.navigate(PRODUCT.uri().resolve("/contacts?q=fonlund").toString());
        Locator number = page.getByRole(AriaRole.LINK, named("70 555 77 02")).first();
        assertThat(number).hasAttribute("href", "tel:+46705557702");
        page.evaluate(NO_TELEPHONE_PROGRAM);
        number.click();

        Locator question = page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText("You dialled Tela Fonlund on your mobile."));
        Pictures.take(page, "dialled-on-mobile-1440");
        question.getByRole(AriaRole.BUTTON).first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Outcome").selectOption("No answer");
        dialog.getByLabel("Talked for").fill("0:00");
        dialog.getByLabel("Note").fill("Try again on Friday");
        Pictures.take(page, "call-written-down-1440");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save call"))
                .click();

        assertThat(dialog).isHidden();
        assertThat(question).isHidden();
        Locator newest = CallLogPage.open(alice).newest();
        assertThat(newest).containsText("Tela Fonlund");
        assertThat(newest).containsText("No answer");
        newest.click();
        assertThat(page.getByLabel("Notes of this call")).hasValue("Try again on Friday");
        assertThat(page.getByText("Entered by hand")).isVisible();
    }

    private static Locator row(Locator table, String name) {
        return table.getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
