package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.Locale;

/** Screenshots in {@code target/screenshots}, to be looked at; what a program can see in them is checked here. */
final class Pictures {
    private static final Path PLACE = Path.of("target", "screenshots");

    private Pictures() {}

    /** Shows the page by day or by night from now on, and says how its pictures are called: width and scheme. */
    static String look(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return page.viewportSize().width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }

    /** What the picture of the page at this path is called. */
    static String name(String path) {
        return path.equals("/") ? "dashboard" : path.substring(1).replace('/', '-');
    }

    /**
     * Takes the picture once nothing loads or moves any more, and checks that nothing has to be scrolled sideways and
     * that axe finds nothing.
     */
    static void take(Page page, String name) {
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(PLACE.resolve(name + ".png")));
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels too wide in %s", name)
                .isLessThanOrEqualTo(0);
        Axe.findsNothingIn(page, name);
    }
}
