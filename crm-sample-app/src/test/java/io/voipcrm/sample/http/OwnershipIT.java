package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one of the team has, in the hands of colleagues: what is refused to them leaves it as it was. */
@ExtendWith(SharedProduct.class)
class OwnershipIT {
    private final Api alice = Api.as("alice");
    private final Api bob = Api.as("bob");
    private final Api mona = Api.as("mona");
    private final Api admin = Api.as("admin");

    private static JsonObject made(Api who, String path, String json) {
        return who.post(path, json).hasStatus(201).object();
    }

    private String contactOfAlice(String name) {
        return path(
                "/api/contacts/",
                made(alice, "/api/contacts", "{\"name\":\"%s\",\"ownerId\":%d}".formatted(name, Api.idOf("alice"))));
    }

    private static String path(String collection, JsonObject member) {
        return collection + member.getJsonNumber("id");
    }

    private static JsonObject now(Api who, String path) {
        return who.get(path).hasStatus(200).object();
    }

    private static List<JsonObject> items(Api who, String path) {
        return now(who, path).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    @Test
    void aViewOfOnesOwnIsThereForNobodyElse() {
        JsonObject view = made(alice, "/api/contact-views", "{\"name\":\"Only mine\",\"query\":\"q=mine\"}");
        String path = path("/api/contact-views/", view);
        for (Api other : List.of(bob, mona, admin)) {
            assertThat(items(other, "/api/contact-views")).doesNotContain(view);
            other.put(path, "{\"name\":\"Taken\"}").isProblem(404);
            other.delete(path).isProblem(404);
        }
        alice.put(path, "{\"name\":\"For everybody\",\"shared\":true}").isProblem(403);

        assertThat(items(alice, "/api/contact-views")).contains(view);
        alice.delete(path).hasStatus(200);
        assertThat(items(alice, "/api/contact-views")).doesNotContain(view);
    }

    @Test
    void aViewForEverybodyIsChangedByLeadersOnly() {
        JsonObject view = made(mona, "/api/contact-views", "{\"name\":\"Ours\",\"query\":\"tag=vip\",\"shared\":true}");
        String path = path("/api/contact-views/", view);
        alice.put(path, "{\"name\":\"Mine now\"}").isProblem(403);
        alice.delete(path).isProblem(403);

        assertThat(items(mona, "/api/contact-views")).contains(view);
        assertThat(items(alice, "/api/contact-views"))
                .anyMatch(seen -> seen.getString("name").equals("Ours") && !seen.getBoolean("mine"));
        admin.put(path, "{\"name\":\"Still ours\",\"shared\":true}").hasStatus(200);
        mona.delete(path).hasStatus(200);
    }

    @Test
    void aNoteIsChangedByWhoWroteItOrALeader() {
        String contact = contactOfAlice("Noted Nils");
        JsonObject note = made(alice, contact + "/notes", "{\"text\":\"Mine\"}");
        String path = path("/api/notes/", note);
        bob.put(path, "{\"text\":\"His\",\"version\":1}").isProblem(403);
        bob.delete(path).isProblem(403);

        assertThat(items(bob, contact + "/timeline?kind=note"))
                .extracting(item -> item.getJsonObject("note"))
                .containsExactly(note);
        mona.put(path, "{\"text\":\"Put right\",\"version\":1}").hasStatus(200);
        mona.delete(path).hasStatus(200);
        assertThat(items(bob, contact + "/timeline?kind=note")).isEmpty();
    }

    @Test
    void aCallsNoteAndWrapUpStayThoseOfWhoSpoke() {
        String call = path(
                "/api/calls/",
                made(
                        alice,
                        "/api/calls/manual",
                        "{\"number\":\"+46705557101\",\"direction\":\"outbound\",\"outcome\":\"completed\","
                                + "\"startedAt\":\"2026-03-02T08:00:00Z\",\"note\":\"Spoke with her\"}"));
        bob.put(call + "/note", "{\"text\":\"I was not there\",\"version\":0}").hasStatus(200);
        bob.put(call + "/wrap-up", "{\"note\":null}").isProblem(403);
        bob.get(call + "/explanation").isProblem(403);

        assertThat(now(alice, call + "/note").getString("text")).isEqualTo("Spoke with her");
        assertThat(now(alice, call + "/wrap-up").getString("note")).isEqualTo("Spoke with her");
        alice.get(call + "/explanation").hasStatus(200);
        mona.get(call + "/explanation").hasStatus(200);
    }

    @Test
    void aTaskIsChangedByWhomItConcernsOrALeader() {
        String contact = contactOfAlice("Tasked Tora");
        String list = "/api/tasks?scope=all&contact=" + contact.replaceAll("\\D", "");
        JsonObject task = made(
                alice,
                "/api/tasks",
                "{\"title\":\"Hers\",\"dueOn\":\"2030-01-02\",\"contactId\":" + contact.replaceAll("\\D", "") + "}");
        String path = path("/api/tasks/", task);
        bob.put(path, "{\"title\":\"His\",\"dueOn\":\"2031-01-02\",\"version\":1}")
                .isProblem(403);
        bob.post(path + "/done", "").isProblem(403);
        bob.delete(path).isProblem(403);

        assertThat(items(bob, list)).containsExactly(task);
        mona.post(path + "/done", "").hasStatus(200);
        bob.post(path + "/reopen", "").isProblem(403);
        assertThat(items(bob, list)).isEmpty();
        mona.delete(path).hasStatus(200);
    }

    @Test
    void aContactIsLetGoByItsOwnerOrALeaderAndErasedByAdmins() {
        String contact = contactOfAlice("Kept Karl");
        JsonObject before = now(alice, contact);
        bob.delete(contact).isProblem(403);
        alice.get(contact + "/personal-data").isProblem(403);
        for (Api noAdmin : List.of(alice, bob, mona)) {
            noAdmin.post(contact + "/erase", "").isProblem(403);
        }
        assertThat(now(alice, contact)).isEqualTo(before);

        mona.delete(contact).hasStatus(200);
        JsonObject trashed = now(bob, contact);
        bob.post(contact + "/restore", "").isProblem(403);
        assertThat(now(bob, contact)).isEqualTo(trashed);
        alice.post(contact + "/restore", "").hasStatus(200);
        alice.delete(contact).hasStatus(200);

        admin.post(contact + "/erase", "").hasStatus(200);
        alice.get(contact).isProblem(404);
        alice.get(contact + "/timeline").isProblem(404);
        alice.post(contact + "/restore", "").isProblem(404);
    }

    @Test
    void anImportIsNobodysBusinessWhoMayNotImport() {
        String path = path(
                "/api/imports/",
                mona.send(mona.request("/api/imports?fileName=hers.csv")
                                .POST(BodyPublishers.ofString("Name\nBefore Import\n")))
                        .hasStatus(201)
                        .object());
        JsonObject before = now(mona, path);
        alice.get(path).isProblem(403);
        alice.put(path + "/mapping", "{\"columns\":[{\"column\":0,\"target\":\"notes\"}]}")
                .isProblem(403);
        for (String act : List.of("/check", "/start", "/cancel")) {
            alice.post(path + act, "").isProblem(403);
        }
        alice.get(path + "/refused.csv").isProblem(403);
        alice.delete(path).isProblem(403);

        assertThat(now(mona, path)).isEqualTo(before);
        admin.delete(path).hasStatus(200);
    }

    @Test
    void aMissedCallThatSomebodyHasTakenIsFreedByLeadersOnly() {
        String path;
        try (LiveClient atAlice = LiveClient.of(alice)) {
            SharedProduct.product().letScriptedCustomerCallFrom("+46700000322");
            path = path(
                    "/api/missed-calls/", atAlice.hears("missed_call_changed").getJsonObject("item"));
        }
        alice.post(path + "/take", "").hasStatus(200);
        bob.post(path + "/take", "").isProblem(409);
        bob.post(path + "/release", "").isProblem(409);
        bob.post(path + "/close", "{\"reason\":\"Spam\"}").isProblem(409);
        assertThat(items(bob, "/api/missed-calls"))
                .filteredOn(item -> path.endsWith("/" + item.getJsonNumber("id")))
                .extracting(item -> item.getJsonObject("takenBy").getString("fullName"))
                .containsExactly("Alice Andersson");

        mona.post(path + "/release", "").hasStatus(200);
        bob.post(path + "/close", "{\"reason\":\"Spam\"}").hasStatus(200);
    }
}
