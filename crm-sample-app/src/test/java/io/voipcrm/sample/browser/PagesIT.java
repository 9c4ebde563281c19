package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page on a desk and on a telephone, by day and by night; the pictures are in {@code target/screenshots}. */
class PagesIT {
    private static final Path PICTURES = Path.of("target", "screenshots");

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @AfterEach
    void closeWindows() {
        CHROMIUM.closeWindows();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "390, 844, LIGHT", "390, 844, DARK"})
    void fitsTheScreen(int width, int height, ColorScheme scheme) {
        BrowserContext window = CHROMIUM.window(width, height);
        Page page = window.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String look = width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);

        page.navigate(PRODUCT.uri().resolve("/phone").toString());
        assertThat(page.getByText("Ready").first()).isVisible();
        picture(page, "phone-" + look);
        page.navigate(PRODUCT.uri().toString());
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();
        picture(page, "sign-in-" + look);
        AgentTab.at(page).signIn("admin@example.com", AgentTab.PASSWORD);
        for (String place : new String[] {"Dashboard", "Calls", "Users", "Settings"}) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(place))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(Pattern.compile(place));
            picture(page, place.toLowerCase(java.util.Locale.ROOT) + "-" + look);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void showsARingingAndALiveCall(int width, int height) {
        BrowserContext window = CHROMIUM.window(width, height);
        window.grantPermissions(java.util.List.of("microphone"));
        AgentTab bob =
                AgentTab.signedIn(window, PRODUCT.uri(), "bob@example.com").goOnline();
        PRODUCT.letScriptedCustomerCall();
        assertThat(bob.ringing().first()).isVisible();
        picture(bob.page(), "ringing-" + width);
        bob.answer();
        assertThat(bob.cardOf("Bob Berg")).containsText("On call");
        picture(bob.page(), "live-" + width);
        bob.hangUp();
        assertThat(bob.cardOf("Bob Berg")).containsText("Available");
    }

    /** Takes the picture once nothing loads any more, and checks that nothing has to be scrolled sideways. */
    private static void picture(Page page, String name) {
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels too wide in %s", name)
                .isLessThanOrEqualTo(0);
    }
}
