package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.RunningProduct;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An empty product: the first admin sets it up and invites the first colleague. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstRunIT {
    private static final String PASSWORD = "harbour lights 7";

    @RegisterExtension
    static final RunningProduct PRODUCT = new RunningProduct(Map.of("VOIPCRM_DEMO_DATA", "false"));

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "390, 844, LIGHT", "390, 844, DARK"})
    @Order(1)
    void asksForTheFirstAdminOnEveryScreen(int width, int height, ColorScheme scheme) {
        Page page = CHROMIUM.window(width, height).newPage();
        String look = Pictures.look(page, scheme);
        page.navigate(PRODUCT.uri().toString());
        assertThat(button(page, "Create admin")).isVisible();
        Pictures.take(page, "set-up-" + look);
    }

    @Test
    @Order(2)
    void theFirstAdminSetsUpAndInvitesAColleagueWhoSignsIn() {
        Page page = CHROMIUM.window().newPage();
        page.navigate(PRODUCT.uri().toString());
        page.getByLabel("Full name").fill("Grete Olsen");
        page.getByLabel("E-mail").fill("grete@example.com");
        page.getByLabel("Extension").fill("100");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        button(page, "Create admin").click();
        assertThat(page.getByText("The first admin has been created")).isVisible();
        AgentTab.at(page).signIn("grete@example.com", PASSWORD);
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Team")))
                .containsText("Grete Olsen");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Users"))
                .first()
                .click();
        button(page, "Add user").first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Full name").fill("Ole Lund");
        dialog.getByLabel("E-mail").fill("ole@example.com");
        dialog.getByLabel("Extension").fill("201");
        dialog.getByLabel("Password", new Locator.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add user"))
                .click();
        assertThat(dialog).isHidden();
        assertThat(page.getByText("Ole Lund").first()).isVisible();

        Page colleague = CHROMIUM.window().newPage();
        colleague.navigate(PRODUCT.uri().toString());
        AgentTab.at(colleague).signIn("ole@example.com", PASSWORD);
        assertThat(colleague.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Team")))
                .containsText("Grete Olsen");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
