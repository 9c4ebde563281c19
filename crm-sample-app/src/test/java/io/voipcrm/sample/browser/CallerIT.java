package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who calls is plain before one answers, or becomes so in the call; nobody is guessed. */
class CallerIT {
    private static final String SHARED_NUMBER = "+46705556601";
    private static final String NEW_NUMBER = "+46705556602";

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private AgentTab alice;
    private Backstage backstage;

    @BeforeEach
    void anAgentIsReady() {
        alice = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "alice@example.com")
                .goOnline();
        backstage = Backstage.as(alice.page(), PRODUCT.uri(), "alice@example.com");
    }

    @AfterEach
    void nobodyTalksOn() {
        NetworkControl.from(alice.page(), PRODUCT.uri()).endAllCalls();
    }

    @Test
    void twoWhoShareANumberAreAChoiceWithWhatIsKnownOfThem() {
        backstage.contact("Erik Eklund", SHARED_NUMBER);
        JsonObject eva = backstage.contact("Eva Eklund", SHARED_NUMBER);
        spokeWith(eva);
        backstage.post(
                "/api/tasks",
                Map.of("title", "Send Eva the lease", "dueOn", "2030-01-02", "contactId", Backstage.id(eva)));

        PRODUCT.letScriptedCustomerCallFrom(SHARED_NUMBER);
        Locator ringing = alice.region("Ringing calls");
        assertThat(ringing).containsText("2 contacts have this number");
        assertThat(radio(ringing, "Erik Eklund")).not().isChecked();
        assertThat(ringing).containsText("1 open task");
        radio(ringing, "Eva Eklund").check();
        assertThat(ringing.getByRole(AriaRole.REGION, named("Open tasks"))).containsText("Send Eva the lease");
        assertThat(ringing.getByRole(AriaRole.REGION, named("Last calls"))).containsText("Alice Andersson");
        Pictures.take(alice.page(), "ringing-several-1440");

        alice.answer();
        assertThat(alice.liveCall()).containsText("Eva Eklund");
        assertThat(alice.page().getByRole(AriaRole.LINK, link("Open Eva Eklund")))
                .isVisible();
        Pictures.take(alice.page(), "live-chosen-1440");
        alice.hangUp();
        assertThat(CallLogPage.open(alice).newest()).containsText("Eva Eklund");
    }

    @Test
    void whoIsUnknownIsMadeAContactWhileOneTalks() {
        PRODUCT.letScriptedCustomerCallFrom(NEW_NUMBER);
        assertThat(alice.region("Ringing calls")).containsText("The first call with this number");
        alice.answer();
        Locator record = alice.region("Caller and notes");
        assertThat(record).containsText("Not a contact yet");

        record.getByRole(AriaRole.BUTTON, named("New contact")).click();
        Locator dialog = alice.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill("Nils Nykund");
        dialog.getByLabel("Company").fill("Nykund Måleri");
        Pictures.take(alice.page(), "new-contact-in-call-1440");
        dialog.getByRole(AriaRole.BUTTON, named("Create and link")).click();

        assertThat(alice.liveCall()).containsText("Nils Nykund");
        alice.page().getByRole(AriaRole.LINK, link("Open Nils Nykund")).click();
        Locator page = alice.page().getByRole(AriaRole.MAIN);
        assertThat(page).containsText("Nykund Måleri");
        assertThat(page).containsText("70 555 66 02");
        alice.hangUp();
    }

    private void spokeWith(JsonObject contact) {
        backstage.post(
                "/api/calls/manual",
                Map.of(
                        "number",
                        SHARED_NUMBER,
                        "direction",
                        "outbound",
                        "outcome",
                        "completed",
                        "startedAt",
                        "2026-03-02T08:00:00Z",
                        "durationSeconds",
                        60,
                        "contactId",
                        Backstage.id(contact)));
    }

    private static Locator radio(Locator place, String name) {
        return place.getByRole(AriaRole.RADIO, named(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
