package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables of contacts on their way in and out of the running product. */
@ExtendWith(SharedProduct.class)
class ImportIT {
    private static final int ROWS = 10_000;
    private static final int BAD = 37;

    private final Api mona = Api.as("mona");

    /** Every 270th row has a number that is none. */
    private static String row(int i) {
        boolean bad = i % 270 == 0 && i / 270 < BAD;
        return "Importerad Nr%d;Åkeri %d;%s;rad%d@import.example.se"
                .formatted(i, i % 50, bad ? "070-1" : "073-%07d".formatted(i), i);
    }

    private static String table() {
        return "\uFEFFNamn;Företag;Mobil;E-post\r\n"
                + IntStream.range(0, ROWS).mapToObj(ImportIT::row).collect(Collectors.joining("\r\n"));
    }

    private JsonObject uploaded(String table) {
        Answer answer = mona.send(mona.request("/api/imports?fileName=kunder.csv")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(table.getBytes(StandardCharsets.UTF_8))));
        return answer.hasStatus(201).object();
    }

    /** Waits until it has come so far, as its owner hears: as long as there is progress. */
    private static JsonObject hears(LiveClient live, long id, String state) {
        JsonObject told = hears(live, id);
        while (!told.getString("state").equals(state)) {
            assertThat(told.getString("state")).isIn("uploaded", "checking", "checked", "running");
            told = hears(live, id);
        }
        return told;
    }

    private static JsonObject hears(LiveClient live, long id) {
        return live.hears(
                        "import_changed",
                        frame -> frame.getJsonObject("import")
                                        .getJsonNumber("id")
                                        .longValue()
                                == id)
                .getJsonObject("import");
    }

    private JsonObject run(LiveClient live, long id) {
        mona.post("/api/imports/" + id + "/start", "").hasStatus(200);
        return hears(live, id, "finished");
    }

    private static String figures(JsonObject told) {
        JsonObject progress = told.getJsonObject("progress");
        return List.of("read", "created", "updated", "unchanged", "refused", "percent").stream()
                .map(figure -> figure + " " + progress.getInt(figure))
                .collect(Collectors.joining(", "));
    }

    @Test
    void badRowsComeBackAndTheGoodOnesAreThere() {
        try (LiveClient live = LiveClient.of(mona);
                LiveClient alice = LiveClient.of(Api.as("alice"))) {
            JsonObject one = uploaded(table());
            long id = one.getJsonNumber("id").longValue();
            assertThat(one.getString("delimiter")).isEqualTo(";");
            assertThat(one.getJsonObject("mapping").getJsonArray("columns").getValuesAs(JsonObject.class))
                    .extracting(column -> column.getString("target"))
                    .containsExactly("name", "company", "phone:mobile", "email:work");
            mona.put("/api/imports/" + id + "/mapping", """
                            {"columns":[{"column":0,"target":"name"},{"column":1,"target":"company"},
                             {"column":2,"target":"phone:mobile"},{"column":3,"target":"email:work"}],
                             "country":"SE","onMatch":"update"}""").hasStatus(200);

            mona.post("/api/imports/" + id + "/check", "").hasStatus(200);
            JsonObject checked = hears(live, id, "checked");
            assertThat(figures(checked))
                    .isEqualTo("read 10000, created 9963, updated 0, unchanged 0, refused 37, percent 100");
            assertThat(checked.getInt("rows")).isEqualTo(ROWS);
            assertThat(checked.getJsonArray("errors")).hasSize(BAD);
            assertThat(checked.getJsonArray("errors").getJsonObject(1))
                    .isEqualTo(Json.createObjectBuilder()
                            .add("row", 272)
                            .add("column", 2)
                            .add("message", "That is too short or too long for a telephone number")
                            .build());

            JsonObject done = run(live, id);
            assertThat(figures(done))
                    .isEqualTo("read 10000, created 9963, updated 0, unchanged 0, refused 37, percent 100");
            assertThat(alice.hears("contacts_imported").getInt("count")).isEqualTo(ROWS - BAD);

            String refused = mona.get("/api/imports/" + id + "/refused.csv")
                    .hasStatus(200)
                    .text();
            assertThat(refused.lines()).hasSize(1 + BAD);
            assertThat(refused)
                    .contains(
                            "Refused because", "Importerad Nr270,Åkeri 20,070-1,rad270@import.example.se,Mobil: That");

            JsonObject mended = uploaded(refused.replace(",070-1,", ",,"));
            assertThat(figures(run(live, mended.getJsonNumber("id").longValue())))
                    .isEqualTo("read 37, created 37, updated 0, unchanged 0, refused 0, percent 100");

            String exported = mona.get("/api/contacts/export.csv?q=importerad")
                    .hasStatus(200)
                    .text();
            assertThat(exported.lines()).hasSize(1 + ROWS);
            JsonObject again = uploaded(exported);
            assertThat(figures(run(live, again.getJsonNumber("id").longValue())))
                    .isEqualTo("read 10000, created 0, updated 0, unchanged 10000, refused 0, percent 100");
            mona.delete("/api/imports/" + id).hasStatus(200);
            mona.get("/api/imports/" + id).isProblem(404);
        }
    }

    @Test
    void refusesWhatIsNoTable() {
        Answer answer = mona.send(mona.request("/api/imports?fileName=x.xlsx")
                .POST(BodyPublishers.ofByteArray(new byte[] {'P', 'K', 3, 4, 0, 0, 0})));

        assertThat(answer.isProblem(400).text()).contains("save the table as CSV");
    }

    @Test
    void refusesWhatComesTooLate() {
        long id = uploaded("Name\n").getJsonNumber("id").longValue();

        assertThat(mona.post("/api/imports/" + id + "/cancel", "")
                        .isProblem(409)
                        .text())
                .contains("This import is not running");
        mona.put("/api/imports/" + id + "/mapping", "{\"columns\":[{\"column\":0,\"target\":null}]}")
                .isProblem(400);
        mona.delete("/api/imports/" + id).hasStatus(200);
    }
}
