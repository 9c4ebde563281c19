package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.SharedProduct;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A company after years: the crowd, what was spoken with them, what is to be done, and who waits to be called back. */
final class CrowdedOffice {
    private static final List<String> OUTCOMES = List.of("completed", "completed", "completed", "no-answer", "busy");
    private static final List<String> IN_VAIN = List.of("+46761000001", "+46761000002", "+46761000003");
    private static final int CALLS = 80;
    private static final int TASKS = 12;
    private static final int THROWN_AWAY = 12;

    private final Backstage mona;
    private final Backstage ada;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final Map<String, String> records = new TreeMap<>();

    private CrowdedOffice(Page page, SharedProduct product) {
        this.mona = Backstage.as(page, product.uri(), "mona@example.com");
        this.ada = Backstage.as(page, product.uri(), "admin@example.com");
    }

    static CrowdedOffice in(BrowserContext window, SharedProduct product) {
        Page page = AgentTab.signedIn(window, product.uri(), "mona@example.com").page();
        CrowdedOffice office = new CrowdedOffice(page, product);
        page.navigate(product.uri().resolve("/contacts?q=zuzana").toString());
        office.mona.startImport(Crowd.table());
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Crowd.LAST)))
                .isVisible();
        office.theOneWithMoreOfEverything();
        office.callsAndTasks();
        office.trash();
        office.callInVain(page, product);
        return office;
    }

    /** Nothing is left to do for those who work in the product afterwards. */
    static void callNobodyBack(BrowserContext window, SharedProduct product) {
        Page page = AgentTab.signedIn(window, product.uri(), "mona@example.com").page();
        Backstage mona = Backstage.as(page, product.uri(), "mona@example.com");
        for (JsonObject missed : mona.items("/api/missed-calls")) {
            mona.post("/api/missed-calls/" + Backstage.id(missed) + "/close", Map.of("reason", "spam"));
        }
    }

    /** Where single records are shown, by the name of their picture. */
    Map<String, String> records() {
        return records;
    }

    private void theOneWithMoreOfEverything() {
        JsonObject longest = mona.items("/api/contacts?q=wolfeschlegel").get(0);
        long person = Backstage.id(longest);
        mona.post("/api/contacts/" + person + "/notes", Map.of("text", "Ska ringas tillbaka. ".repeat(30)));
        ada.post("/api/tasks", task("أرسل العقد Send the lease ".repeat(4), 1_000, person));
        JsonObject call = mona.post("/api/calls/manual", call("+46769900999", "completed", 1, person));
        mona.contact(Crowd.LONGEST + "-Ek", "+46769900999");
        records.put("contact", "/contacts/" + person);
        records.put("contact-edit", "/contacts/" + person + "/edit");
        records.put("company", "/companies/" + Backstage.id(longest.getJsonObject("company")));
        records.put("call", "/calls/" + Backstage.id(call));
        records.put("contacts-right-to-left", "/contacts?q=محمد");
    }

    private void callsAndTasks() {
        List<JsonObject> people = mona.items("/api/contacts?limit=100");
        for (int i = 0; i < CALLS; i++) {
            String number = "+4676%07d".formatted(1_000_000 + i);
            long person = Backstage.id(people.get(i % people.size()));
            mona.post("/api/calls/manual", call(number, OUTCOMES.get(i % OUTCOMES.size()), 5 + 7 * i, person));
        }
        for (int i = 0; i < TASKS; i++) {
            JsonObject person = people.get(i);
            ada.post("/api/tasks", task("Call " + person.getString("name"), i - 3, Backstage.id(person)));
        }
    }

    private void trash() {
        for (JsonObject person : mona.items("/api/contacts?q=maximiliane&limit=" + THROWN_AWAY)) {
            mona.delete("/api/contacts/" + Backstage.id(person));
        }
    }

    private void callInVain(Page page, SharedProduct product) {
        for (String number : IN_VAIN) {
            product.letScriptedCustomerCallFrom(number);
            NetworkControl.from(page, product.uri()).endAllCalls();
        }
        page.waitForCondition(() -> mona.items("/api/missed-calls").size() >= IN_VAIN.size());
    }

    private Map<String, ?> task(String title, int days, long person) {
        LocalDate due = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(days);
        return Map.of("title", title, "dueOn", due.toString(), "contactId", person);
    }

    private Map<String, ?> call(String number, String outcome, int hoursAgo, long person) {
        boolean talked = outcome.equals("completed");
        return Map.of(
                "number",
                number,
                "direction",
                talked && hoursAgo % 2 == 0 ? "inbound" : "outbound",
                "outcome",
                outcome,
                "startedAt",
                now.minus(hoursAgo, ChronoUnit.HOURS).toString(),
                "durationSeconds",
                talked ? 30 + hoursAgo * 11 % 1_700 : 0,
                "contactId",
                person,
                "note",
                "Spoke about the lease at length.");
    }
}
