package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be dialled, who decides on it, and what becomes of the rest. */
@ExtendWith(SharedProduct.class)
class DiallingIT {
    private static final String USUAL = "{\"allowedCountries\":[\"SE\"],\"callsPerMinute\":1000}";

    private final Api alice = Api.as("alice");
    private final Api admin = Api.as("admin");

    @AfterEach
    void theRulesAreAsTheyWere() {
        admin.put("/api/dialling/rules", USUAL).hasStatus(200);
    }

    private Answer dial(String to) {
        return alice.post(
                "/api/calls", Json.createObjectBuilder().add("to", to).build().toString());
    }

    private JsonObject check(String typed) {
        return alice.get("/api/dialling/check?number=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .hasStatus(200)
                .object();
    }

    @Test
    void isKnownToWhoeverDials() {
        JsonObject dialling = alice.get("/api/dialling").hasStatus(200).object();

        assertThat(dialling.getString("homeCountry")).isEqualTo("SE");
        assertThat(dialling.getJsonArray("numbers").toString())
                .isEqualTo("[{\"number\":\"+46850000100\",\"label\":\"Stockholm\"},"
                        + "{\"number\":\"+46850000101\",\"label\":\"Support\"}]");
        assertThat(dialling.getJsonArray("capabilities").toString())
                .contains("\"hold\"", "\"mute\"", "\"dial\"", "\"keypad\"");
        assertThat(dialling.getJsonArray("emergencyNumbers").toString()).isEqualTo("[\"112\"]");
        assertThat(dialling.getInt("wrapUpSeconds")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    112                | emergency
                    +46 112            | emergency
                    08-1               | invalid
                    hello              | invalid
                    +53 7 654 3210     | country
                    0900-123 45 6      | premium
                    +881 6 1234 5678   | satellite
                    08-500 001 01      | own-number
                    201                | yourself
                    4711               | not-there
                    """)
    void isRefusedWithAReasonThatStandsInTheLog(String to, String reason) {
        JsonObject problem = dial(to).isProblem(422).object();

        assertThat(problem.getString("reason")).isEqualTo(reason);
        JsonObject attempt = alice.get("/api/calls/" + problem.getJsonNumber("callId"))
                .hasStatus(200)
                .object();
        assertThat(attempt.getString("direction")).isEqualTo("outbound");
        assertThat(attempt.getString("state")).isEqualTo("ended");
        assertThat(attempt.getString("outcome")).isEqualTo("refused");
        assertThat(attempt.getString("failureReason")).isEqualTo(problem.getString("title"));
        assertThat(attempt.getJsonObject("agent").getString("fullName")).isEqualTo("Alice Andersson");
        JsonObject newest = alice.get("/api/calls?outcome=refused&limit=1")
                .hasStatus(200)
                .object()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(newest).isEqualTo(attempt);
    }

    @Test
    void isRefusedInWordsThatHelp() {
        assertThat(dial("+5376543210").isProblem(422).object().getString("title"))
                .isEqualTo("Calls to Cuba are not allowed. An administrator can allow the country under Settings →"
                        + " Calling.");
    }

    @Test
    void isLimitedPerMinute() {
        admin.put("/api/dialling/rules", "{\"callsPerMinute\":1}").hasStatus(200);
        Api bob = Api.as("bob");
        bob.post("/api/calls", "{\"to\":\"112\"}").isProblem(422);

        Answer second = bob.post("/api/calls", "{\"to\":\"08-1\"}").isProblem(429);

        assertThat(second.object().getString("reason")).isEqualTo("limit");
        assertThat(Integer.parseInt(second.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void isCheckedWhileItIsTyped() {
        JsonObject customer = check("070-123 45 67");
        assertThat(customer.keySet())
                .containsExactly("e164", "display", "country", "allowed", "reason", "message", "colleague");
        assertThat(customer.getString("e164")).isEqualTo("+46701234567");
        assertThat(customer.getString("display")).isEqualTo("070-123 45 67");
        assertThat(customer.getString("country")).isEqualTo("SE");
        assertThat(customer.getBoolean("allowed")).isTrue();

        JsonObject cuba = check("+53 7 654 3210");
        assertThat(cuba.getBoolean("allowed")).isFalse();
        assertThat(cuba.getString("country")).isEqualTo("CU");
        assertThat(cuba.getString("reason")).isEqualTo("country");

        JsonObject colleague = check("202");
        assertThat(colleague.getBoolean("allowed")).isTrue();
        assertThat(colleague.getJsonObject("colleague").getString("fullName")).isEqualTo("Bob Berg");
        assertThat(colleague.isNull("e164")).isTrue();

        alice.get("/api/dialling/check").isProblem(400);
    }

    @Test
    void followsTheRulesOfTheAdmin() {
        JsonObject changed = admin.put("/api/dialling/rules", "{\"allowedCountries\":[\"SE\",\"CU\"]}")
                .hasStatus(200)
                .object();

        assertThat(changed.getJsonArray("allowedCountries").toString()).isEqualTo("[\"CU\",\"SE\"]");
        assertThat(admin.get("/api/dialling/rules").object()).isEqualTo(changed);
        assertThat(check("+5376543210").getBoolean("allowed")).isTrue();
    }

    @Test
    void takesNoRulesOutOfBounds() {
        assertThat(admin.put("/api/dialling/rules", "{\"allowedCountries\":[\"XX\"]}")
                        .isProblem(400)
                        .wrongMembers())
                .isEqualTo(List.of("allowedCountries"));
        assertThat(admin.put("/api/dialling/rules", "{\"wrapUpSeconds\":3601}")
                        .isProblem(400)
                        .wrongMembers())
                .isEqualTo(List.of("wrapUpSeconds"));
    }

    @Test
    void showsOneOfTheCompanysNumbersOnly() {
        Answer foreign = alice.post("/api/calls", "{\"to\":\"0701000004\",\"from\":\"+46701234567\"}");

        assertThat(foreign.isProblem(400).wrongMembers()).isEqualTo(List.of("from"));
    }

    @Test
    void keepsTheNumberOfTheAccountFirst() {
        String before =
                alice.get("/api/dialling").object().getJsonArray("numbers").toString();

        JsonObject changed = admin.put(
                        "/api/dialling/numbers", "{\"numbers\":[{\"number\":\"08-500 001 02\",\"label\":\"Sales\"}]}")
                .hasStatus(200)
                .object();

        assertThat(changed.getJsonArray("numbers").getJsonObject(0).getString("number"))
                .isEqualTo("+46850000100");
        assertThat(changed.getJsonArray("numbers").getJsonObject(1).getString("label"))
                .isEqualTo("Sales");
        admin.put("/api/dialling/numbers", "{\"numbers\":" + before + "}").hasStatus(200);
    }
}
