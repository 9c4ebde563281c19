package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page on a desk and on a telephone, by day and by night; the pictures are in {@code target/screenshots}. */
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

    private static long person;
    private static long call;

    @BeforeAll
    static void manyAreKnown() {
        BrowserContext window = CHROMIUM.window();
        Page page = AgentTab.signedIn(window, PRODUCT.uri(), "mona@example.com").page();
        Backstage mona = Backstage.as(page, PRODUCT.uri(), "mona@example.com");
        page.navigate(PRODUCT.uri().resolve("/contacts?q=zuzana").toString());
        mona.startImport(Crowd.table());
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Crowd.LAST)))
                .isVisible();
        JsonObject longest =
                mona.get("/api/contacts?q=wolfeschlegel").getJsonArray("items").getJsonObject(0);
        person = Backstage.id(longest);
        mona.post("/api/contacts/" + person + "/notes", Map.of("text", "Ska ringas tillbaka. ".repeat(30)));
        mona.post(
                "/api/tasks",
                Map.of("title", "أرسل العقد Send the lease ".repeat(4), "dueOn", "2030-01-02", "contactId", person));
        call = Backstage.id(mona.post(
                "/api/calls/manual",
                Map.of(
                        "number", "+46769900999",
                        "direction", "outbound",
                        "outcome", "completed",
                        "startedAt", "2026-01-12T08:00:00Z",
                        "durationSeconds", 4000,
                        "contactId", person,
                        "note", "Spoke about the lease at length.")));
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
            page.navigate(PRODUCT.uri().resolve(place).toString());
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            Pictures.take(page, Pictures.name(place) + "-" + look);
        }
        for (Map.Entry<String, String> place : Map.of(
                        "contact", "/contacts/" + person,
                        "contact-edit", "/contacts/" + person + "/edit",
                        "call", "/calls/" + call,
                        "contacts-right-to-left", "/contacts?q=" + "محمد")
                .entrySet()) {
            page.navigate(PRODUCT.uri() + place.getValue());
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            Pictures.take(page, place.getKey() + "-" + look);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "390, 844, LIGHT", "390, 844, DARK"})
    void showsCallsThatRingAndOneThatIsLive(int width, int height, ColorScheme scheme) {
        CustomerPhone customer = CustomerPhone.open(window(width, height), PRODUCT.uri());
        AgentTab bob = AgentTab.signedIn(window(width, height), PRODUCT.uri(), "bob@example.com")
                .goOnline();
        WrapUp.none(bob.page());
        String look = Pictures.look(bob.page(), scheme);
        Pictures.look(customer.page(), scheme);

        customer.call();
        assertThat(bob.ringing()).isVisible();
        Pictures.take(bob.page(), "ringing-" + look);
        Pictures.take(customer.page(), "phone-waiting-" + look);
        bob.answer();
        assertThat(bob.cardOf("Bob Berg")).containsText("On call");
        assertThat(bob.liveCall()).containsText("On call");
        assertThat(customer.status()).containsText("Connected");
        Pictures.take(bob.page(), "live-" + look);
        Pictures.take(customer.page(), "phone-connected-" + look);
        bob.hangUp();
        assertThat(bob.cardOf("Bob Berg")).containsText("Available");

        Pictures.take(bob.page(), "wrap-up-" + look);
        bob.button("Write it down later").click();
        CallLogPage.open(bob);
        Pictures.take(bob.page(), "call-log-" + look);
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void keepsHangingUpInReachWhileOthersRing(int width, int height) {
        AgentTab bob = AgentTab.signedIn(window(width, height), PRODUCT.uri(), "bob@example.com")
                .goOnline();
        WrapUp.none(bob.page());
        PRODUCT.letScriptedCustomerCall();
        assertThat(bob.ringing()).hasCount(1);
        PRODUCT.letScriptedCustomerCallFrom("+12025550123");
        assertThat(bob.ringing()).hasCount(2);
        PRODUCT.letScriptedCustomerCallFrom("+33142685300");
        assertThat(bob.ringing()).hasCount(3);
        Pictures.take(bob.page(), "three-ringing-" + width);
        bob.answer();
        assertThat(bob.liveCall()).containsText("On call");
        assertThat(bob.ringing().first()).isEnabled();
        assertThat(bob.button("Hang up").last()).isInViewport();
        Pictures.take(bob.page(), "live-and-ringing-" + width);
        bob.decline();
        assertThat(bob.ringing()).hasCount(1);
        bob.decline();
        assertThat(bob.ringing()).hasCount(0);
        bob.hangUp();
        assertThat(bob.cardOf("Bob Berg")).containsText("Available");
    }

    private static BrowserContext window(int width, int height) {
        BrowserContext window = CHROMIUM.window(width, height);
        window.grantPermissions(List.of("microphone"));
        return window;
    }
}
