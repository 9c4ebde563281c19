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

/** A manager reads how the telephone was used. */
class ReportsIT {
    private static final String TWO_DAYS = "/reports?period=custom&from=2025-05-12&to=2025-05-13&zone=Europe/Stockholm";

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void callsStandInTheReportAsSoonAsTheyAreOver() {
        AgentTab alice = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "alice@example.com")
                .goOnline();
        Page mona = reader("/reports?period=today&by=agent");
        int before = callsOfAlice(mona);

        PRODUCT.letScriptedCustomerCall();
        alice.answer();
        assertThat(alice.liveCall()).containsText("On call");
        alice.hangUp();
        alice.page().waitForCondition(() -> {
            mona.reload();
            return callsOfAlice(mona) == before + 1;
        });
    }

    @Test
    void aPeriodIsComparedWithTheOneBeforeAndReadAsATable() {
        Page mona = reader("/");
        Backstage backstage = Backstage.as(mona, PRODUCT.uri(), "mona@example.com");
        write(backstage, "2025-05-11T09:00:00Z", "completed", 60);
        write(backstage, "2025-05-12T09:00:00Z", "completed", 120);
        write(backstage, "2025-05-12T21:59:00Z", "completed", 180);
        write(backstage, "2025-05-12T22:01:00Z", "no-answer", 0);
        mona.waitForCondition(() -> {
            mona.navigate(PRODUCT.uri().resolve(TWO_DAYS).toString());
            return figure(mona, "Calls").innerText().contains("3");
        });

        assertThat(figure(mona, "Calls")).containsText("200% more than before");
        assertThat(figure(mona, "Average call")).containsText("2:30");
        Pictures.take(mona, "report-compared-1440");

        Locator calls = mona.getByRole(AriaRole.REGION, named("Calls").setExact(true));
        calls.getByRole(AriaRole.BUTTON, inside("Show as table")).click();
        assertThat(row(calls, "May 12")).containsText("2");
        assertThat(row(calls, "May 13")).containsText("1");
        assertThat(row(calls, "Total")).containsText("3");
        Pictures.take(mona, "report-table-1440");
        for (String[] grouping : new String[][] {
            {"agent", "Mona Manager"}, {"number", "Made elsewhere"}, {"outcome", "No answer"}, {"code", "None given"}
        }) {
            mona.getByLabel("By", new Page.GetByLabelOptions().setExact(true)).selectOption(grouping[0]);
            assertThat(row(calls, grouping[1])).isVisible();
        }

        mona.getByRole(AriaRole.BUTTON, named("What the figures mean")).click();
        assertThat(mona.getByRole(AriaRole.DIALOG)).containsText("Given up");
        Pictures.take(mona, "report-definitions-1440");
    }

    private static Page reader(String path) {
        Page page = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "mona@example.com")
                .page();
        page.navigate(PRODUCT.uri().resolve(path).toString());
        return page;
    }

    private static void write(Backstage backstage, String at, String outcome, int seconds) {
        backstage.post(
                "/api/calls/manual",
                Map.of(
                        "number",
                        "+46705558801",
                        "direction",
                        "outbound",
                        "outcome",
                        outcome,
                        "startedAt",
                        at,
                        "durationSeconds",
                        seconds));
    }

    /** How many the table has; none while nobody has called. */
    private static int callsOfAlice(Page page) {
        assertThat(figure(page, "Calls")).isVisible();
        Locator calls = page.getByRole(AriaRole.REGION, named("Calls").setExact(true));
        if (calls.count() == 0) {
            return 0;
        }
        calls.getByRole(AriaRole.BUTTON, inside("Show as table")).click();
        Locator hers = row(calls, "Alice Andersson");
        return hers.count() == 0 ? 0 : figureOf(hers.getByRole(AriaRole.CELL).first());
    }

    /** The figure itself; the difference to the period before stands beneath. */
    private static int figureOf(Locator cell) {
        return Integer.parseInt(cell.innerText().lines().findFirst().orElseThrow());
    }

    private static Locator figure(Page page, String name) {
        return page.getByRole(AriaRole.REGION, named("In short"))
                .locator("dl > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.TERM)
                                .getByText(name, new Locator.GetByTextOptions().setExact(true))));
    }

    private static Locator row(Locator table, String name) {
        return table.getByRole(AriaRole.ROW, inside(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
