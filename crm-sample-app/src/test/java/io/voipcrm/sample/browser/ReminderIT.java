package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever has a task hears of it when it is due, whatever page is open. */
class ReminderIT {
    private static final String TITLE = "Ask Ragnar about the tyres";

    /** Long enough for a busy machine to take the task before it is due: nobody is reminded of what is due already. */
    private static final int SECONDS = 3;

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void aTaskThatComesDueIsToldOnAnyPage() {
        Page page = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "alice@example.com")
                .page();
        page.navigate(PRODUCT.uri().resolve("/contacts").toString());
        Backstage alice = Backstage.as(page, PRODUCT.uri(), "alice@example.com");
        alice.post(
                "/api/tasks",
                Map.of(
                        "title",
                        TITLE,
                        "dueAt",
                        Instant.now().plusSeconds(SECONDS).toString()));

        assertThat(page.getByText(Pattern.compile("^Due today, .*: " + TITLE)).first())
                .isVisible();
        Locator tasks = page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Tasks")))
                .first();
        assertThat(tasks).containsText("due");
        tasks.click();
        Locator done = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Done: " + TITLE));
        done.click();
        assertThat(done).isHidden();
    }
}
