package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of contacts that people come back to. */
class SavedViewsIT {
    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void aSearchIsSavedOpenedAgainElsewhereAndDeleted() {
        BrowserContext window = CHROMIUM.window();
        Page page =
                AgentTab.signedIn(window, PRODUCT.uri(), "alice@example.com").page();
        page.navigate(PRODUCT.uri() + "/contacts?q=lindqvist&sort=-updated");
        choose(page, "Views", "Save as a view…");
        Locator question = page.getByRole(AriaRole.DIALOG);
        question.getByLabel("Name of the view").fill("Lindqvists");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(button(page, "Lindqvists")).isVisible();
        String link = page.url();

        Page another = AgentTab.another(window, PRODUCT.uri()).page();
        another.navigate(link);
        assertThat(button(another, "Lindqvists")).isVisible();
        assertThat(karin(another)).isVisible();
        another.navigate(PRODUCT.uri() + "/contacts?q=nobody-like-that");
        assertThat(another.getByText("Nothing fits")).isVisible();
        choose(another, "Views", "Lindqvists");
        assertThat(another).hasURL(Pattern.compile("q=lindqvist&sort=-updated"));
        assertThat(karin(another)).isVisible();
        choose(another, "Lindqvists", "Delete the view “Lindqvists”");
        assertThat(button(another, "Lindqvists")).isHidden();
        page.reload();
        assertThat(button(page, "Views")).isVisible();
        assertThat(karin(page)).isVisible();
    }

    private static void choose(Page page, String menu, String item) {
        button(page, menu).click();
        page.getByRole(AriaRole.MENUITEM, named(item)).click();
    }

    private static Locator karin(Page page) {
        return page.getByRole(AriaRole.LINK, named("Karin Lindqvist"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
