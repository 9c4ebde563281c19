package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a company wants to know about its contacts besides names and numbers. */
class OwnDetailsIT {
    private static final String LABEL = "Kundtyp";

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Page page = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "admin@example.com")
            .page();

    /** Others, who write contacts down afterwards, are not asked. */
    @AfterEach
    void nobodyIsAskedAnyMore() {
        Backstage ada = Backstage.as(page, PRODUCT.uri(), "admin@example.com");
        for (JsonObject field : ada.items("/api/contact-fields")) {
            if (field.getString("label").equals(LABEL)) {
                ada.put(
                        "/api/contact-fields/" + Backstage.id(field),
                        Map.of("key", field.getString("key"), "label", LABEL, "type", "text", "archived", true));
            }
        }
    }

    @Test
    void aDetailThatAnAdminNeedsIsAskedForShownAndExported() throws IOException {
        defineAChoice();

        open("/contacts/new");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Frida Fält");
        button("Create contact").click();
        assertThat(page.getByText("Kundtyp is needed")).isVisible();
        page.getByLabel("Kundtyp *").selectOption("Butik");
        Pictures.take(page, "contact-own-details-1440");
        button("Create contact").click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Frida Fält").setLevel(1)))
                .isVisible();
        Locator details = page.getByRole(AriaRole.REGION, named("Details"));
        assertThat(details).containsText(LABEL);
        assertThat(details).containsText("Butik");

        open("/contacts?q=frida+falt");
        assertThat(page.getByRole(AriaRole.LINK, named("Frida Fält"))).isVisible();
        Download file = page.waitForDownload(() -> button("Export this list").click());
        assertThat(Files.readAllLines(file.path()))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).contains(LABEL))
                .satisfies(lines -> assertThat(lines.get(1)).contains("Frida Fält", "Butik"));
    }

    private void defineAChoice() {
        open("/settings");
        button("Add a detail").click();
        Locator form = page.getByRole(AriaRole.DIALOG);
        form.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(LABEL);
        form.getByLabel("Kind").selectOption("Choice");
        form.getByLabel("Choices, one a line").fill("Verkstad\nButik");
        form.getByRole(AriaRole.SWITCH, new Locator.GetByRoleOptions().setName("Must be filled in"))
                .click();
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByRole(AriaRole.LIST, named("Details of contacts")))
                .containsText("Choice · kundtyp · needed");
    }

    private void open(String path) {
        page.navigate(PRODUCT.uri() + path);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
