package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager brings contacts in from a file, as it is. */
class ContactImportIT {
    private static final int ROWS = 10_000;
    private static final int BAD = 37;
    private static final LocatorAssertions.IsVisibleOptions A_WHILE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void badRowsCostNoneOfTheGoodOnesAndComeBackWithTheirReasons() throws IOException {
        Page page = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "mona@example.com")
                .page();
        page.navigate(PRODUCT.uri().resolve("/contacts/import").toString());
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("kunder.csv", "text/csv", table().getBytes(StandardCharsets.UTF_8)));

        assertThat(page.getByRole(AriaRole.COMBOBOX, named("Mobil becomes"))).hasValue("phone:mobile");
        Pictures.take(page, "import-columns-1440");
        button(page, "Check the file").click();
        Locator start = button(page, "Import 9,963 rows");
        assertThat(start).isVisible(A_WHILE);
        Pictures.take(page, "import-checked-1440");
        start.click();
        Locator refused = button(page, "Download refused rows");
        assertThat(page.getByText("What was imported")).isVisible(A_WHILE);
        Pictures.take(page, "import-finished-1440");

        Download file = page.waitForDownload(refused::click);
        List<String> rows = Files.readAllLines(file.path());
        assertThat(rows).hasSize(1 + BAD);
        page.navigate(PRODUCT.uri().resolve("/contacts?q=importerad+nr9999").toString());
        assertThat(page.getByRole(AriaRole.LINK, named("Importerad Åkerström Nr9999")))
                .isVisible();
    }

    private static String table() {
        StringBuilder table = new StringBuilder("Namn;Mobil;E-post;Företag\n");
        for (int row = 1; row <= ROWS; row++) {
            String mobile = row % 270 == 0 ? "not a number" : String.format(Locale.ROOT, "073-%07d", 1_000_000 + row);
            table.append(String.format(
                    Locale.ROOT,
                    "Importerad Åkerström Nr%d;%s;nr%d@import.example;Importföretaget %d AB%n",
                    row,
                    mobile,
                    row,
                    row % 50));
        }
        return table.toString();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
