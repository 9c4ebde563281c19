package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The work around calls as clients do it: notes, tasks, wrap-up, the caller's card and a contact's story. */
@ExtendWith(SharedProduct.class)
class WorkIT {
    private final Api alice = Api.as("alice");
    private final Api bob = Api.as("bob");
    private final Api admin = Api.as("admin");

    private JsonObject call(String number) {
        return alice.post(
                        "/api/calls/manual",
                        "{\"number\":\"" + number + "\",\"direction\":\"outbound\",\"outcome\":\"completed\","
                                + "\"startedAt\":\"2026-03-02T08:00:00Z\",\"durationSeconds\":60}")
                .hasStatus(201)
                .object();
    }

    private static String path(JsonObject call, String what) {
        return "/api/calls/" + call.getJsonNumber("id") + what;
    }

    private static long id(JsonObject object) {
        return object.getJsonNumber("id").longValue();
    }

    @Test
    void aCallIsNotedDownWrappedUpAndFollowedUp() {
        JsonObject call = call("+46701234567");
        JsonObject none = alice.get(path(call, "/note")).hasStatus(200).object();
        assertThat(none.getInt("version")).isZero();
        JsonObject note = alice.put(path(call, "/note"), "{\"text\":\"Wants a bell\",\"version\":0}")
                .hasStatus(200)
                .object();
        Answer late = alice.put(path(call, "/note"), "{\"text\":\"Another tab\",\"version\":0}");
        assertThat(late.isProblem(409).object().getJsonObject("current")).isEqualTo(note);

        JsonObject outcome = alice.get("/api/outcomes").hasStatus(200).array().getJsonObject(0);
        JsonObject wrapUp = alice.put(
                        path(call, "/wrap-up"),
                        "{\"outcomeId\":" + id(outcome)
                                + ",\"followUp\":{\"title\":\"Send a bell\",\"dueOn\":\"2030-01-02\"}}")
                .hasStatus(200)
                .object();
        assertThat(wrapUp.getString("note")).isEqualTo("Wants a bell");
        assertThat(wrapUp.getJsonObject("followUp").getString("dueOn")).isEqualTo("2030-01-02");
        assertThat(bob.put(path(call, "/wrap-up"), "{}").isProblem(403)).isNotNull();
        assertThat(alice.get(path(call, "")).object().getJsonObject("code").getString("label"))
                .isEqualTo(outcome.getString("label"));

        long task = id(wrapUp.getJsonObject("followUp"));
        assertThat(bob.post("/api/tasks/" + task + "/done", "").isProblem(403)).isNotNull();
        assertThat(alice.post("/api/tasks/" + task + "/done", "")
                        .hasStatus(200)
                        .object()
                        .isNull("doneAt"))
                .isFalse();
    }

    @Test
    void anOutcomeCanBeRequired() {
        JsonObject call = call("+46701234567");
        admin.put("/api/wrap-up-settings", "{\"outcomeRequired\":true}").hasStatus(200);
        try {
            JsonObject refused = alice.put(path(call, "/wrap-up"), "{\"note\":\"x\"}")
                    .isProblem(400)
                    .object();
            assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo("outcomeId");
        } finally {
            admin.put("/api/wrap-up-settings", "{\"outcomeRequired\":false}").hasStatus(200);
        }
    }

    @Test
    void aCallShowsWhoItIsWithAndStandsInTheContactsStory() {
        JsonObject call = call("+46701234567");
        JsonObject card = alice.get(path(call, "/card")).hasStatus(200).object();
        JsonObject contact = card.getJsonArray("matches").getJsonObject(0).getJsonObject("contact");
        assertThat(contact.getString("name")).isEqualTo("Karin Lindqvist");
        assertThat(card.getString("country")).isEqualTo("SE");

        alice.put(path(call, "/contact"), "{\"contactId\":" + id(contact) + "}").hasStatus(200);
        alice.post("/api/contacts/" + id(contact) + "/notes", "{\"text\":\"Likes tea\"}")
                .hasStatus(201);
        JsonObject story = alice.get("/api/contacts/" + id(contact) + "/timeline?kind=call,note&limit=1")
                .hasStatus(200)
                .object();
        JsonObject newest = story.getJsonArray("items").getJsonObject(0);
        assertThat(newest.getJsonObject("note").getString("text")).isEqualTo("Likes tea");
        JsonObject rest = alice.get(
                        "/api/contacts/" + id(contact) + "/timeline?kind=call&cursor=" + story.getString("next"))
                .hasStatus(200)
                .object();
        assertThat(rest.getJsonArray("items").getValuesAs(JsonObject.class))
                .anyMatch(item -> id(item.getJsonObject("call")) == id(call));
        alice.get("/api/contacts/" + id(contact) + "/timeline?cursor=nonsense").isProblem(400);
    }

    @Test
    void aCallOfWhoWasMergedMeanwhileIsThatOfTheOneWhoWasKept() {
        JsonObject call = call("+46701740642");
        long kept = id(alice.post("/api/contacts", "{\"name\":\"Kept Kerstin\"}")
                .hasStatus(201)
                .object());
        long gone = id(alice.post("/api/contacts", "{\"name\":\"Gone Gun\"}")
                .hasStatus(201)
                .object());
        admin.post("/api/contacts/merge", """
                        {"keep":%d,"keepVersion":1,"other":%d,"otherVersion":1,"contact":{"name":"Kept Kerstin"}}
                        """.formatted(kept, gone)).hasStatus(200);

        JsonObject linked = alice.put(path(call, "/contact"), "{\"contactId\":" + gone + ",\"addNumber\":true}")
                .hasStatus(200)
                .object();

        assertThat(id(linked.getJsonObject("contact"))).isEqualTo(kept);
        assertThat(alice.get("/api/contacts/" + kept).object().getJsonArray("phones"))
                .hasSize(1);
        alice.put(path(call, "/contact"), "{\"contactId\":999999}").isProblem(400);
    }

    @Test
    void aTaskIsPlannedForAColleague() {
        JsonObject task = alice.post(
                        "/api/tasks",
                        "{\"title\":\"Order tyres\",\"dueAt\":\"2030-01-01T08:00:00Z\",\"assigneeId\":"
                                + Api.idOf("bob") + "}")
                .hasStatus(201)
                .object();
        String path = "/api/tasks/" + id(task);
        assertThat(bob.get("/api/tasks?due=upcoming&limit=200")
                        .object()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .contains(task);
        String changed = "{\"title\":\"Order two tyres\",\"dueOn\":\"2030-01-01\",\"version\":1}";
        bob.put(path, changed).hasStatus(200);
        Answer late = alice.put(path, changed);
        assertThat(late.isProblem(409).object().getJsonObject("current").getString("title"))
                .isEqualTo("Order two tyres");
        alice.post("/api/tasks", "{\"title\":\"x\",\"dueOn\":null,\"dueAt\":null}")
                .isProblem(400);
        alice.delete(path).hasStatus(200);
    }

    @Test
    void aMissedCallIsTakenByOneAndClosed() {
        JsonObject item;
        try (LiveClient atAlice = LiveClient.of(alice)) {
            SharedProduct.product().letScriptedCustomerCallFrom("+46700000321");
            item = atAlice.hears("missed_call_changed").getJsonObject("item");
        }
        assertThat(item.getString("number")).isEqualTo("+46700000321");
        assertThat(item.getString("reason")).isEqualTo("nobody-available");
        String path = "/api/missed-calls/" + id(item);
        alice.post(path + "/take", "").hasStatus(200);
        JsonObject refused = bob.post(path + "/take", "").isProblem(409).object();
        assertThat(refused.getString("title")).isEqualTo("Alice Andersson has taken this");
        alice.post(path + "/close", "{\"reason\":\"Spam\"}").hasStatus(200);
        assertThat(alice.post(path + "/take", "").isProblem(409).object().getString("title"))
                .isEqualTo("This is done already");
    }
}
