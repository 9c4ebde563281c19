package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedProduct.class)
class CallLogIT {
    private final Api alice = Api.as("alice");

    private void enter(String number, String sid, String status, int seconds) {
        assertThat(alice.post("/api/calls/log", """
                                {"callSid":"%s","from":"client:201","to":"%s","direction":"outbound","status":"%s",
                                 "duration":%d}""".formatted(sid, number, status, seconds))
                        .hasStatus(200)
                        .object()
                        .keySet())
                .containsExactly("message");
    }

    private JsonObject page(String query) {
        return alice.get("/api/calls?" + query).hasStatus(200).object();
    }

    @Test
    void takesACallMadeElsewhereAsTheCallers() {
        enter("08-464 200 01", "CAmanual1", "completed", 63);
        enter("08-464 200 01", "CAmanual1", "completed", 63);
        List<JsonObject> found = page("q=84642000").getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(found).singleElement().satisfies(call -> {
            assertThat(call.getString("source")).isEqualTo("manual");
            assertThat(call.getString("to")).isEqualTo("+46846420001");
            assertThat(call.isNull("from")).isTrue();
            assertThat(call.getString("outcome")).isEqualTo("completed");
            assertThat(call.getInt("durationSeconds")).isEqualTo(63);
            assertThat(call.getJsonObject("agent").getString("fullName")).isEqualTo("Alice Andersson");
        });
    }

    @Test
    void findsANumberAsItIsWrittenAtHomeAndRefusesWhatIsNone() {
        enter("070-174 06 41", "CAathome1", "completed", 5);
        for (String written : List.of("070-174%2006%2041", "%2B46%2070%20174%2006%2041", "17406%2041")) {
            assertThat(page("number=" + written).getJsonArray("items"))
                    .as(written)
                    .hasSize(1);
        }
        assertThat(page("number=0").getJsonArray("items")).isNotEmpty();
        alice.get("/api/calls?number=Karin").hasStatus(400);
    }

    @Test
    void keepsTheNoteOfACallThatIsWrittenDown() {
        JsonObject call = Api.as("alice")
                .post(
                        "/api/calls/manual",
                        "{\"number\":\"08-464 250 01\",\"direction\":\"outbound\",\"outcome\":\"completed\","
                                + "\"startedAt\":\"2026-03-02T08:00:00Z\",\"note\":\"Wants a bell\"}")
                .hasStatus(201)
                .object();
        String path = "/api/calls/" + call.getJsonNumber("id");

        assertThat(Api.as("alice").get(path + "/note").object().getString("text"))
                .isEqualTo("Wants a bell");
        assertThat(Api.as("alice")
                        .put(path + "/wrap-up", "{\"note\":null}")
                        .hasStatus(200)
                        .object()
                        .isNull("note"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*/*", "text/html,application/xhtml+xml,application/xml;q=0.9", "text/csv"})
    void isATableForWhoeverAsks(String accepted) {
        Api mona = Api.as("mona");
        for (String table : List.of("/api/calls/export.csv", "/api/reports/calls.csv?from=2026-03-01&to=2026-03-02")) {
            HttpRequest.Builder request = mona.request(table).GET();
            Answer answer = mona.send(accepted.isEmpty() ? request : request.header("Accept", accepted))
                    .hasStatus(200);

            assertThat(answer.header("Content-Type")).startsWith("text/csv");
        }
    }

    @Test
    void isReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            enter("08-464 300 0" + i, "CApage" + i, "busy", 0);
        }
        List<String> seen = new ArrayList<>();
        JsonObject page = page("q=846430&limit=2");
        while (page.get("next").getValueType() == JsonValue.ValueType.STRING) {
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(call -> seen.add(call.getString("callSid")));
            page = page("q=846430&limit=2&cursor=" + page.getString("next"));
        }
        page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(call -> seen.add(call.getString("callSid")));
        assertThat(seen).containsExactly("CApage4", "CApage3", "CApage2", "CApage1", "CApage0");
    }

    @Test
    void isNarrowedDown() {
        enter("08-464 400 01", "CAnarrow1", "failed", 0);
        enter("08-464 400 01", "CAnarrow2", "canceled", 0);
        assertThat(page("q=%2B46846440001&outcome=failed").getJsonArray("items"))
                .hasSize(1);
        assertThat(page("q=846440001&direction=inbound").getJsonArray("items")).isEmpty();
        assertThat(page("q=846440001&agentId=" + Api.idOf("alice")).getJsonArray("items"))
                .hasSize(2);
        assertThat(page("q=846440001&agentId=" + Api.idOf("bob")).getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongWithAnEntry() {
        assertThat(alice.post(
                                "/api/calls/log",
                                "{\"from\":\"me\",\"direction\":\"up\",\"status\":\"ringing\",\"duration\":1.5}")
                        .isProblem(400)
                        .wrongMembers())
                .containsExactlyInAnyOrder("from", "to", "direction", "status", "duration");
    }

    @Test
    void addsUpToTodaysFigures() {
        JsonObject before = Api.as("mona").get("/api/statistics").hasStatus(200).object();
        assertThat(before.getJsonObject("today").keySet())
                .containsExactly("total", "answered", "missed", "averageDurationSeconds", "averageAnswerSeconds");
        assertThat(before.getJsonObject("users").keySet()).containsExactly("active", "online", "onCall");
        enter("08-464 500 01", "CAtoday1", "no-answer", 0);
        JsonObject after = Api.as("mona").get("/api/statistics").object();
        assertThat(after.getJsonObject("today").getInt("total"))
                .isGreaterThan(before.getJsonObject("today").getInt("total"));
    }
}
