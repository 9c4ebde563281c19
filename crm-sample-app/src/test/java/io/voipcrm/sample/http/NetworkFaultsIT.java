package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the product makes of a telephone network in which things go wrong, and how that is asked for. */
@ExtendWith(SharedProduct.class)
class NetworkFaultsIT {
    private final Api alice = Api.as("alice");
    private LiveClient live;
    private AgentTelephone telephone;
    private JsonObject call;

    @BeforeEach
    void aliceTalks() {
        live = LiveClient.of(alice);
        telephone = AgentTelephone.of(alice, "201");
        live.says("{\"type\":\"presence\",\"device\":\"registered\"}");
        call = alice.post("/api/calls", "{\"to\":\"0701000004\"}")
                .hasStatus(201)
                .object();
        telephone.connectsTo(call);
        await("in-progress");
    }

    @AfterEach
    void everythingWorksAgain() {
        control("clear-faults");
        Api.as("mona").post(path("/hangup"), "");
        telephone.close();
        live.says("{\"type\":\"presence\",\"device\":\"unregistered\"}");
        live.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=500", "status=503", "lost=request"})
    void aControlThatFailsSaysSoAndLeavesTheCallAsItWas(String fault) {
        control("rest-faults?" + fault);

        Answer refused = hold();
        assertThat(refused.status()).isBetween(502, 504);
        assertThat(refused.object().getString("message")).isNotBlank();
        assertThat(customerInTheNetwork().getBoolean("onHold")).isFalse();
        hold().hasStatus(200);
        live.hears(
                "call_changed", frame -> customer(frame.getJsonObject("call")).getBoolean("onHold"));
        assertThat(customerInTheNetwork().getBoolean("onHold")).isTrue();
    }

    @Test
    void aRefusalForTheRateIsToldToWhoeverAskedAndHasChangedNothing() {
        control("rest-faults?status=429&times=1");

        assertThat(hold().isProblem(503).header("Retry-After")).isEqualTo("5");
        assertThat(customerInTheNetwork().getBoolean("onHold")).isFalse();
        hold().hasStatus(200);
        assertThat(customerInTheNetwork().getBoolean("onHold")).isTrue();
    }

    @Test
    void aHangUpThatWasRefusedForTheRateIsAskedForAgain() {
        control("rest-faults?status=429&times=2");

        alice.post(path("/hangup"), "").isProblem(503);

        awaitEnd();
    }

    @Test
    void aNumberWhoseDiallingWasRefusedForTheRateIsDialledOnce() {
        alice.post(path("/hangup"), "").hasStatus(200);
        awaitEnd();
        call = alice.post("/api/calls", "{\"to\":\"0701000004\"}")
                .hasStatus(201)
                .object();
        control("rest-faults?status=429&times=2");

        telephone.connectsTo(call);
        await("in-progress");

        assertThat(participantsInTheNetwork()).hasSize(2);
    }

    @Test
    void messagesThatComeTwiceAndInTheWrongOrderChangeNothing() {
        control("webhook-faults?fault=repeat&share=0.5&seed=7");
        control("webhook-faults?fault=reorder&share=0.5&seed=8");
        hold().hasStatus(200);
        alice.post(path("/hold"), "{\"on\":false}").hasStatus(200);
        hold().hasStatus(200);

        live.hears(
                "call_changed", frame -> customer(frame.getJsonObject("call")).getBoolean("onHold"));
        assertThat(customerInTheNetwork().getBoolean("onHold")).isTrue();
    }

    @Test
    void whatIsAskedForInTheWrongWayIsExplained() {
        Answer answer = Api.anyone().post("/twilio-sim/control/webhook-faults?fault=explode", "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.object().getString("message")).contains("drop");
        assertThat(Api.anyone().post("/twilio-sim/control/explode", "").status())
                .isEqualTo(404);
        assertThat(Api.anyone()
                        .get("/twilio-sim/control/webhooks")
                        .hasStatus(200)
                        .text())
                .contains("participant-join");
        assertThat(Api.anyone().get("/twilio-sim/control/frames").hasStatus(200).text())
                .contains("listen")
                .doesNotContain("eyJ");
    }

    private static void control(String command) {
        assertThat(Api.anyone().post("/twilio-sim/control/" + command, "").status())
                .as(command)
                .isEqualTo(204);
    }

    private Answer hold() {
        return alice.post(path("/hold"), "{\"on\":true}");
    }

    private String path(String what) {
        return "/api/calls/" + call.getJsonNumber("id") + what;
    }

    private void await(String state) {
        live.hears("call_changed", frame -> {
            JsonObject told = frame.getJsonObject("call");
            return told.getJsonNumber("id").equals(call.getJsonNumber("id"))
                    && told.getString("state").equals(state);
        });
    }

    private void awaitEnd() {
        live.hears(
                "call_ended",
                frame -> frame.getJsonObject("call").getJsonNumber("id").equals(call.getJsonNumber("id")));
    }

    private static JsonObject customer(JsonObject of) {
        return labelled(of.getJsonArray("participants").getValuesAs(JsonObject.class), "customer");
    }

    private JsonObject customerInTheNetwork() {
        return labelled(participantsInTheNetwork(), "customer");
    }

    private List<JsonObject> participantsInTheNetwork() {
        List<JsonObject> rooms = Api.anyone()
                .get("/twilio-sim/control/state")
                .hasStatus(200)
                .object()
                .getJsonArray("conferences")
                .getValuesAs(JsonObject.class);
        JsonObject room = rooms.stream()
                .filter(conference -> conference.getString("name").equals("call-" + call.getJsonNumber("id")))
                .findFirst()
                .orElseThrow();
        return room.getJsonArray("participants").getValuesAs(JsonObject.class);
    }

    private static JsonObject labelled(List<JsonObject> parties, String label) {
        return parties.stream()
                .filter(party -> party.getString("label").equals(label))
                .findFirst()
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }
}
