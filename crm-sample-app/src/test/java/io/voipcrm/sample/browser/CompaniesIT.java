package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A company is a record of its own, with its people. */
class CompaniesIT {
    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void aCompanyIsMadeRenamedAndStaysAsLongAsItHasPeople() {
        Page page = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "alice@example.com")
                .page();
        Backstage ada = Backstage.as(page, PRODUCT.uri(), "admin@example.com");
        page.navigate(PRODUCT.uri().resolve("/companies").toString());
        button(page, "New company").click();
        name(page).fill("Sjöbodens Båtar");
        button(page, "Create company").click();
        assertThat(heading(page, "Sjöbodens Båtar")).isVisible();
        assertThat(page.getByText("Nobody of this company is a contact yet.")).isVisible();
        String company = page.url().replaceAll(".*/", "");

        button(page, "Delete company").click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isVisible();
        long sigge = Backstage.id(
                ada.post("/api/contacts", Map.of("name", "Sigge Sjöbod", "companyId", Long.valueOf(company))));
        confirm(page);
        assertThat(page.getByText("Contacts belong to this company").first()).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named("Sigge Sjöbod"))).isVisible();
        assertThat(button(page, "Delete company")).isHidden();

        button(page, "Edit").click();
        name(page).fill("Sjöbodens Varv");
        button(page, "Save changes").click();
        assertThat(heading(page, "Sjöbodens Varv")).isVisible();
        Pictures.take(page, "company-renamed-1440");
        page.navigate(PRODUCT.uri().resolve("/contacts?q=sjobodens+varv").toString());
        page.getByRole(AriaRole.LINK, named("Sigge Sjöbod")).click();
        assertThat(page.getByRole(AriaRole.LINK, named("Sjöbodens Varv"))).isVisible();

        ada.put("/api/contacts/" + sigge, Map.of("name", "Sigge Sjöbod", "version", 1));
        page.navigate(PRODUCT.uri().resolve("/companies/" + company).toString());
        button(page, "Delete company").click();
        confirm(page);
        assertThat(page.getByText("Sjöbodens Varv has been deleted").first()).isVisible();
        page.navigate(PRODUCT.uri().resolve("/companies?q=sj%C3%B6bodens").toString());
        assertThat(page.getByText("No company fits")).isVisible();
    }

    private static void confirm(Page page) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete company"))
                .click();
    }

    private static Locator name(Page page) {
        return page.getByRole(AriaRole.DIALOG).getByLabel("Name", new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, named(text).setLevel(1));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
