package io.voipcrm.sample.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser without a screen, with a microphone that plays by itself, for one test class. What its pages complain of
 * fails the test, and what they showed when a test failed is kept.
 */
public final class Chromium
        implements BeforeAllCallback, AfterTestExecutionCallback, AfterEachCallback, AfterAllCallback {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Tabs that are not in front must go on working like the one that is.
            "--disable-background-timer-throttling",
            "--disable-backgrounding-occluded-windows",
            "--disable-renderer-backgrounding",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            "--autoplay-policy=no-user-gesture-required",
            "--allow-loopback-in-peer-connection",
            // Addresses on this machine, not names that nobody here could look up.
            "--disable-features=WebRtcHideLocalIpsWithMdns,LocalNetworkAccessChecks");

    /** A busy machine may be slow, which is no mistake of what is shown in the end. */
    private static final double PATIENCE_MS = 20_000;

    private final Complaints complaints = new Complaints();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(ChromiumProgram.path())
                        .setArgs(FLAGS));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A window that shares nothing with the others: another person at another machine. */
    public BrowserContext window() {
        BrowserContext window = window(1440, 900);
        allowMicrophone(window);
        return window;
    }

    /** From now on this window's pages are refused the microphone, as by a click in the address bar. */
    public void refuseMicrophone(BrowserContext window) {
        window.clearPermissions();
        // Granting anything refuses what was not granted before.
        window.grantPermissions(List.of("geolocation"));
    }

    public void allowMicrophone(BrowserContext window) {
        window.grantPermissions(List.of("microphone"));
    }

    /** A window of another size, in CSS pixels. */
    public BrowserContext window(int width, int height) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        complaints.of(window);
        return window;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            FailedPages.keep(browser.contexts(), context);
        }
        complaints.none();
    }

    /** Closes the windows of each test, also of one whose preparation failed. */
    @Override
    public void afterEach(ExtensionContext context) {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }
}
