package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody wants to know what is held about them, and then to be forgotten. */
class LettingGoIT {
    private static final String NAME = "Greta Glömd";
    private static final String NUMBER = "+46705556601";
    private static final Pattern HER = Pattern.compile("Greta|Glömd|70[- ]?555[- ]?66[- ]?01");

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void aPersonIsThrownAwayBroughtBackAndForgottenEverywhere() throws IOException {
        Page page = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "admin@example.com")
                .page();
        Backstage ada = Backstage.as(page, PRODUCT.uri(), "admin@example.com");
        long greta = Backstage.id(ada.contact(NAME, NUMBER));
        ada.post("/api/contacts/" + greta + "/notes", Map.of("text", "Has a dog"));
        String call = "/calls/" + callWith(ada, greta);
        open(page, call);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(HER);

        open(page, "/contacts/" + greta);
        Download file = page.waitForDownload(() -> choose(page, "Download personal data"));
        assertThat(Files.readString(file.path())).contains(NAME, NUMBER, "Has a dog");

        choose(page, "Move to the trash");
        assertThat(page.getByRole(AriaRole.HEADING, named("Contacts").setLevel(1)))
                .isVisible();
        isNotFound(page);
        open(page, "/contacts/trash");
        page.getByRole(AriaRole.BUTTON, named("Restore " + NAME)).click();
        assertThat(link(page)).isHidden();
        open(page, "/contacts?q=glomd");
        link(page).click();

        choose(page, "Erase for good…");
        confirm(page);
        isNotFound(page);
        assertThat(ada.items("/api/contacts?trash=true&q=glomd")).isEmpty();
        open(page, "/contacts/" + greta);
        assertThat(page.getByText("There is no such contact")).isVisible();
        open(page, call);
        assertThat(page.getByText("Entered by hand")).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(HER);
        open(page, "/calls?number=705556601");
        assertThat(page.getByText("No call fits these filters")).isVisible();
    }

    private static long callWith(Backstage ada, long contact) {
        return Backstage.id(ada.post(
                "/api/calls/manual",
                Map.of(
                        "number",
                        NUMBER,
                        "direction",
                        "inbound",
                        "outcome",
                        "completed",
                        "startedAt",
                        "2026-03-02T08:00:00Z",
                        "durationSeconds",
                        60,
                        "contactId",
                        contact)));
    }

    /** Only who types the name erases somebody. */
    private static void confirm(Page page) {
        Locator question = page.getByRole(AriaRole.DIALOG);
        Locator typed = question.getByLabel("Type “" + NAME + "” to confirm");
        Locator erase = question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Erase for good"));
        typed.fill("Greta");
        erase.click();
        assertThat(question).containsText("That is not the name");
        Pictures.take(page, "contact-erase-1440");
        typed.fill(NAME);
        erase.click();
        assertThat(question).isHidden();
    }

    private static void isNotFound(Page page) {
        open(page, "/contacts?q=glomd");
        assertThat(page.getByText("Nothing fits")).isVisible();
    }

    private static void open(Page page, String path) {
        page.navigate(PRODUCT.uri() + path);
    }

    private static void choose(Page page, String act) {
        page.getByRole(AriaRole.BUTTON, named("More actions")).click();
        page.getByRole(AriaRole.MENUITEM, named(act)).click();
    }

    private static Locator link(Page page) {
        return page.getByRole(AriaRole.LINK, named(NAME));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
