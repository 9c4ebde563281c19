package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Contacts as people write them down, look for them, change them at the same time and put them together. */
class ContactsIT {
    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void whoeverWasWrittenDownIsFoundByAnyPartOfTheNumber() {
        Page page = signedIn("alice@example.com");
        create(page, "Zoë Ångström-Þórsdóttir", "070-555 12 34");
        assertThat(heading(page, "Zoë Ångström-Þórsdóttir")).isVisible();

        page.navigate(PRODUCT.uri().resolve("/contacts").toString());
        for (String typed : new String[] {"angstrom", "5551234", "070-555 12"}) {
            page.getByRole(AriaRole.SEARCHBOX).fill(typed);
            assertThat(page.getByRole(AriaRole.LINK, named("Zoë Ångström-Þórsdóttir")))
                    .isVisible();
            assertThat(page.getByRole(AriaRole.LINK, named("Karin Lindqvist"))).isHidden();
        }
        Pictures.take(page, "contacts-found-1440");
    }

    @Test
    void whatTwoChangeAtOnceIsSettledFieldByField() {
        Page alice = signedIn("alice@example.com");
        create(alice, "Conny Konflikt", "070-555 77 01");
        assertThat(heading(alice, "Conny Konflikt")).isVisible();
        String record = alice.url();
        Page ada = signedIn("admin@example.com");
        for (Page page : new Page[] {alice, ada}) {
            page.navigate(record + "/edit");
            assertThat(name(page)).hasValue("Conny Konflikt");
        }

        name(ada).fill("Conny by Ada");
        button(ada, "Save changes").click();
        assertThat(heading(ada, "Conny by Ada")).isVisible();
        name(alice).fill("Conny by Alice");
        button(alice, "Save changes").click();

        Locator question = alice.getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("Ada Admin");
        assertThat(question).containsText("Conny by Ada");
        assertThat(question).containsText("Conny by Alice");
        Pictures.take(alice, "contact-conflict-1440");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save what I chose"))
                .click();
        assertThat(heading(alice, "Conny by Alice")).isVisible();
        assertThat(ada.getByText(Pattern.compile("Conny by Alice|Alice Andersson changed"))
                        .first())
                .isVisible();
    }

    @Test
    void twoThatAreOnePersonAreMergedAndTakenApartAgain() {
        Page page = signedIn("mona@example.com");
        create(page, "Dubbel Dublett", "070-555 88 01");
        assertThat(heading(page, "Dubbel Dublett")).isVisible();
        create(page, "D. Dublett", "070-555 88 01");
        assertThat(heading(page, "D. Dublett")).isVisible();

        page.navigate(PRODUCT.uri().resolve("/contacts/duplicates").toString());
        Locator merge = page.getByRole(AriaRole.BUTTON, pattern("^Merge .*Dublett and .*Dublett$"));
        Locator more = button(page, "Show more");
        page.waitForCondition(() -> {
            if (!merge.isVisible() && more.isVisible() && more.isEnabled()) {
                more.click();
            }
            return merge.isVisible();
        });
        merge.click();
        Pictures.take(page, "contact-merge-1440");
        button(page, "Merge contacts").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        page.navigate(PRODUCT.uri().resolve("/contacts?q=dublett").toString());
        assertThat(page.getByRole(AriaRole.LINK, pattern("Dublett$"))).hasCount(1);

        page.getByRole(AriaRole.LINK, pattern("Dublett$")).click();
        button(page, "Undo the merge").click();
        page.navigate(PRODUCT.uri().resolve("/contacts?q=dublett").toString());
        assertThat(page.getByRole(AriaRole.LINK, pattern("Dublett$"))).hasCount(2);
    }

    @Test
    void whatAColleagueChangesAppearsWithoutLosingWhatOneTypes() {
        String number = "+46705559001";
        Page alice = signedIn("alice@example.com");
        Backstage ada = Backstage.as(alice, PRODUCT.uri(), "admin@example.com");
        JsonObject lev = ada.contact("Lev Levande", number);
        alice.navigate(PRODUCT.uri().resolve("/contacts?q=levande").toString());
        assertThat(alice.getByRole(AriaRole.LINK, named("Lev Levande"))).isVisible();
        alice.evaluate("() => { window.__notLoadedAgain = true; }");

        JsonObject lena = ada.change(lev, "Lena Levande", number, "");
        alice.getByRole(AriaRole.LINK, named("Lena Levande")).click();
        alice.getByLabel("Write a note").fill("Half a sen");
        JsonObject lea = ada.change(lena, "Lea Levande", number, "");
        assertThat(heading(alice, "Lea Levande")).isVisible();
        assertThat(alice.getByText("Ada Admin changed this contact just now.")).isVisible();
        assertThat(alice.getByLabel("Write a note")).hasValue("Half a sen");
        Pictures.take(alice, "contact-changed-meanwhile-1440");

        alice.getByLabel("Write a note").fill("");
        alice.getByRole(AriaRole.LINK, named("Edit")).click();
        alice.getByLabel("Notes").fill("Half a thought");
        ada.change(lea, "Leo Levande", number, "");
        assertThat(alice.getByText("Ada Admin changed this contact while you were typing."))
                .isVisible();
        assertThat(alice.getByLabel("Notes")).hasValue("Half a thought");
        alice.waitForFunction("() => window.__notLoadedAgain");
    }

    @Test
    void whoeverBecomesMineOrIsThrownAwayComesAndGoesInOpenLists() {
        Page alice = signedIn("alice@example.com");
        Backstage ada = Backstage.as(alice, PRODUCT.uri(), "admin@example.com");
        long me = Backstage.id(
                Backstage.as(alice, PRODUCT.uri(), "alice@example.com").get("/api/auth/me"));
        JsonObject vera = ada.contact("Vera Vandrande", "+46705559101");
        String path = "/api/contacts/" + Backstage.id(vera);
        Locator row = alice.getByRole(AriaRole.LINK, named("Vera Vandrande"));
        alice.navigate(PRODUCT.uri().resolve("/contacts?owner=me&q=vandrande").toString());
        assertThat(alice.getByText("Nothing fits")).isVisible();

        ada.put(path, Map.of("name", "Vera Vandrande", "ownerId", me, "version", vera.getInt("version")));
        assertThat(row).isVisible();

        alice.navigate(PRODUCT.uri().resolve("/contacts/trash").toString());
        assertThat(heading(alice, "Trash")).isVisible();
        ada.delete(path);
        assertThat(row).isVisible();
        ada.post(path + "/restore", Map.of());
        assertThat(row).isHidden();
    }

    @Test
    void whoHasWrittenANoteChangesItAndTakesItAway() {
        Page alice = signedIn("alice@example.com");
        create(alice, "Nora Notering", "070-555 92 01");
        assertThat(heading(alice, "Nora Notering")).isVisible();
        alice.getByLabel("Write a note").fill("Likes tea");
        button(alice, "Add note").click();
        button(alice, "Change note").click();
        alice.getByLabel("Text of the note").fill("Likes coffee");
        Pictures.take(alice, "contact-note-changed-1440");
        button(alice, "Save note").click();
        assertThat(alice.getByText("Likes coffee")).isVisible();

        button(alice, "Delete note").click();
        alice.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
                .click();
        assertThat(alice.getByText("Likes coffee")).isHidden();
    }

    private static Page signedIn(String email) {
        return AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), email).page();
    }

    private static void create(Page page, String name, String number) {
        page.navigate(PRODUCT.uri().resolve("/contacts/new").toString());
        name(page).fill(name);
        page.getByRole(AriaRole.TEXTBOX, named("Number 1").setExact(true)).fill(number);
        button(page, "Create contact").click();
    }

    private static Locator name(Page page) {
        return page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, named(text).setLevel(1));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions pattern(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }
}
