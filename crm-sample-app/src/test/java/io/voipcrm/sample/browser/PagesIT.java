package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, full of what years leave behind, on a desk and on a telephone, by day and by night; the pictures are in {@code target/screenshots}. */
class PagesIT {
    private static final List<String> PLACES = List.of(
            "/",
            "/contacts",
            "/companies",
            "/contacts/duplicates",
            "/contacts/trash",
            "/contacts/import",
            "/calls",
            "/missed",
            "/tasks",
            "/reports",
            "/users",
            "/settings");

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static CrowdedOffice office;

    @BeforeAll
    static void yearsWentBy() {
        office = CrowdedOffice.in(CHROMIUM.window(), PRODUCT);
    }

    @AfterAll
    static void nobodyWaitsToBeCalledBack() {
        CrowdedOffice.callNobodyBack(CHROMIUM.window(), PRODUCT);
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "390, 844, LIGHT", "390, 844, DARK"})
    void fitsTheScreen(int width, int height, ColorScheme scheme) {
        Page page = CHROMIUM.window(width, height).newPage();
        String look = Pictures.look(page, scheme);

        page.navigate(PRODUCT.uri().resolve("/phone").toString());
        assertThat(page.getByText("Ready").first()).isVisible();
        Pictures.take(page, "phone-" + look);
        page.navigate(PRODUCT.uri().toString());
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();
        Pictures.take(page, "sign-in-" + look);
        AgentTab.at(page).signIn("admin@example.com", AgentTab.PASSWORD);
        assertThat(AgentTab.at(page).team()).isVisible();
        for (String place : PLACES) {
            picture(page, place, Pictures.name(place) + "-" + look);
        }
        office.records().forEach((name, place) -> picture(page, place, name + "-" + look));
        page.navigate(PRODUCT.uri().resolve("/contacts/duplicates").toString());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Merge .*" + Crowd.LONGEST)))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        Pictures.take(page, "merge-" + look);
    }

    private static void picture(Page page, String place, String name) {
        page.navigate(PRODUCT.uri() + place);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        Pictures.take(page, name);
    }
}
