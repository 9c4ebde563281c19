package io.voipcrm.sample.product;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Pictures in {@code target/failures} of what a test that failed had before it. */
final class FailedPages {
    private static final Path PLACE = Path.of("target", "failures");

    private FailedPages() {}

    static void keep(List<BrowserContext> windows, ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getDisplayName().replaceAll("\\W+", "-");
        List<Page> pages =
                windows.stream().flatMap(window -> window.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            keep(pages.get(i), PLACE.resolve(name + "-" + i + ".png"));
        }
    }

    /** A page that died can't be shown; the failure itself says more. */
    private static void keep(Page page, Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        } catch (PlaywrightException died) {
            System.err.println("No picture " + file + ": " + died.getMessage());
        }
    }
}
