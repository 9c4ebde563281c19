package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that go on, through the local telephone network: what the provider confirms is what everybody sees. */
@ExtendWith(SharedProduct.class)
class TalkIT {
    private static final String REGISTERED = "{\"type\":\"presence\",\"device\":\"registered\"}";

    private final Api alice = Api.as("alice");
    private final Api bob = Api.as("bob");
    private LiveClient atAlice;
    private LiveClient atBob;
    private AgentTelephone telephone;
    private AgentTelephone bobsTelephone;

    @BeforeEach
    void twoAgentsAreThere() {
        atAlice = LiveClient.of(alice);
        atBob = LiveClient.of(bob);
        telephone = AgentTelephone.of(alice, "201");
        bobsTelephone = AgentTelephone.of(bob, "202");
        atAlice.says(REGISTERED);
        atAlice.hears("presence_changed");
        atBob.says(REGISTERED);
        atAlice.hears("presence_changed");
    }

    @AfterEach
    void everythingIsOver() {
        for (JsonObject call :
                alice.get("/api/calls?limit=5").object().getJsonArray("items").getValuesAs(JsonObject.class)) {
            if (!call.getString("state").equals("ended")) {
                Api.as("mona").post(path(call, "/hangup"), "");
            }
        }
        telephone.close();
        bobsTelephone.close();
        for (LiveClient client : new LiveClient[] {atAlice, atBob}) {
            client.says("{\"type\":\"presence\",\"device\":\"unregistered\"}");
            client.close();
        }
    }

    private static String path(JsonObject call, String what) {
        return "/api/calls/" + call.getJsonNumber("id") + what;
    }

    private static Predicate<JsonObject> of(JsonObject call, Predicate<JsonObject> fits) {
        return frame -> {
            JsonObject told = frame.getJsonObject("call");
            return told.getJsonNumber("id").equals(call.getJsonNumber("id")) && fits.test(told);
        };
    }

    private static JsonObject participant(JsonObject call, String label) {
        return call.getJsonArray("participants").getValuesAs(JsonObject.class).stream()
                .filter(participant -> participant.getString("label").equals(label))
                .findFirst()
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    private static boolean is(JsonObject call, String label, String state) {
        return participant(call, label).getString("state", "").equals(state);
    }

    private JsonObject changed(JsonObject call, Predicate<JsonObject> fits) {
        return atAlice.hears("call_changed", of(call, fits)).getJsonObject("call");
    }

    private JsonObject ended(JsonObject call) {
        return atAlice.hears("call_ended", of(call, told -> true)).getJsonObject("call");
    }

    /** Alice calls the number, and her browser connects. */
    private JsonObject placed(String to) {
        JsonObject call = alice.post("/api/calls", "{\"to\":\"" + to + "\"}")
                .hasStatus(201)
                .object();
        telephone.connectsTo(call);
        return call;
    }

    /** Alice talks to somebody who picks up and stays. */
    private JsonObject talk() {
        JsonObject call = placed("0701000004");
        return changed(call, told -> told.getString("state").equals("in-progress"));
    }

    @Test
    void arePlacedAndShownFromTheFirstMoment() {
        JsonObject call = placed("070-100 00 04");

        assertThat(call.getString("direction")).isEqualTo("outbound");
        assertThat(call.getString("state")).isEqualTo("ringing");
        assertThat(call.getString("to")).isEqualTo("+46701000004");
        assertThat(call.getString("from")).isEqualTo("+46850000100");
        assertThat(call.getJsonObject("claimedBy").getString("fullName")).isEqualTo("Alice Andersson");
        JsonObject talking = changed(call, told -> told.getString("state").equals("in-progress"));
        assertThat(is(talking, "customer", "joined")).isTrue();
        assertThat(is(talking, "agent-" + Api.idOf("alice"), "joined")).isTrue();
        alice.post(path(call, "/hangup"), "").hasStatus(200);
        assertThat(ended(call).getString("outcome")).isEqualTo("completed");
    }

    @ParameterizedTest
    @CsvSource({"0701000001, busy", "0701000003, failed"})
    void tellHowTheyCameToNothing(String to, String outcome) {
        JsonObject over = ended(placed(to));

        assertThat(over.getString("outcome")).isEqualTo(outcome);
        if (outcome.equals("failed")) {
            assertThat(over.getString("failureReason")).contains("not in service");
        }
    }

    @Test
    void areCancelledByHangingUpBeforeAnybodyAnswers() {
        JsonObject call = placed("0701000002");
        changed(call, told -> is(told, "customer", "ringing"));

        alice.post(path(call, "/hangup"), "").hasStatus(200);

        assertThat(ended(call).getString("outcome")).isEqualTo("canceled");
    }

    @Test
    void areHeldAndMutedOnceTheProviderSaysSo() {
        JsonObject call = talk();
        String agent = "agent-" + Api.idOf("alice");

        alice.post(path(call, "/hold"), "{\"on\":true}").hasStatus(200);
        changed(call, told -> participant(told, "customer").getBoolean("onHold"));
        alice.post(path(call, "/mute"), "{\"on\":true}").hasStatus(200);
        changed(call, told -> participant(told, agent).getBoolean("muted"));
        alice.post(path(call, "/hold"), "{\"on\":false}").hasStatus(200);

        JsonObject resumed =
                changed(call, told -> !participant(told, "customer").getBoolean("onHold"));
        assertThat(participant(resumed, agent).getBoolean("muted")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500})
    void stayAsTheyAreWhenTheProviderFails(int failure) {
        JsonObject call = talk();
        try {
            Api.anyone()
                    .post("/twilio-sim/control/rest-faults?times=20&status=" + failure, "")
                    .hasStatus(204);
            Answer refused = alice.post(path(call, "/hold"), "{\"on\":true}").isProblem(503);

            assertThat(refused.header("Retry-After")).isEqualTo("5");
            JsonObject still = alice.get(path(call, "")).object();
            assertThat(still.getString("state")).isEqualTo("in-progress");
            assertThat(participant(still, "customer").getBoolean("onHold")).isFalse();
        } finally {
            Api.anyone().post("/twilio-sim/control/clear-faults", "").hasStatus(204);
        }
    }

    @Test
    void areControlledByThoseInThemOnly() {
        JsonObject call = talk();

        assertThat(bob.post(path(call, "/hold"), "{\"on\":true}")
                        .isProblem(403)
                        .object()
                        .getString("title"))
                .isEqualTo("You are not in this call");
        bob.post(path(call, "/mute"), "{\"on\":true}").isProblem(403);
        bob.post(path(call, "/invite"), "{\"kind\":\"add\",\"number\":\"0701000004\"}")
                .isProblem(403);
        bob.post(path(call, "/leave"), "").isProblem(403);
        bob.delete(path(call, "/participants/agent-" + Api.idOf("alice"))).isProblem(403);
        bob.post(path(call, "/hangup"), "").isProblem(403);
        alice.post(path(call, "/handover/complete"), "").isProblem(409);
        alice.post(path(call, "/hold"), "{}").isProblem(400);
        alice.delete(path(call, "/participants/nobody")).isProblem(400);
        alice.post(path(call, "/invite"), "{\"kind\":\"transfer\",\"number\":\"+5376543210\"}")
                .isProblem(422);
    }

    @Test
    void areHandedOverToAColleague() {
        JsonObject call = talk();
        alice.post(path(call, "/invite"), "{\"kind\":\"transfer\",\"userId\":" + Api.idOf("bob") + "}")
                .hasStatus(200);
        JsonObject offer = atBob.hears("call_ringing", frame -> frame.getBoolean("offeredToMe"))
                .getJsonObject("call");
        assertThat(offer.getString("purpose")).isEqualTo("transfer");
        assertThat(offer.getJsonObject("offeredBy").getString("fullName")).isEqualTo("Alice Andersson");

        bob.post(path(call, "/answer"), "").hasStatus(200);
        bobsTelephone.connectsTo(call);

        JsonObject handed = changed(
                call,
                told -> is(told, "agent-" + Api.idOf("bob"), "joined")
                        && is(told, "agent-" + Api.idOf("alice"), "left")
                        && told.isNull("handover")
                        && !participant(told, "customer").getBoolean("onHold"));
        assertThat(handed.getString("state")).isEqualTo("in-progress");
        bob.post(path(call, "/hangup"), "").hasStatus(200);
        assertThat(ended(call).getString("outcome")).isEqualTo("completed");
    }

    @Test
    void goBackToTheAgentWhoseColleagueDeclines() {
        JsonObject call = talk();
        alice.post(path(call, "/invite"), "{\"kind\":\"consult\",\"userId\":" + Api.idOf("bob") + "}")
                .hasStatus(200);
        atBob.hears("call_ringing", frame -> frame.getBoolean("offeredToMe"));
        changed(call, told -> participant(told, "customer").getBoolean("onHold"));

        bob.post(path(call, "/decline"), "").hasStatus(200);

        JsonObject back = changed(call, told -> !told.isNull("handoverFailure"));
        assertThat(back.getString("handoverFailure")).isEqualTo("Bob Berg has declined");
        changed(call, told -> !participant(told, "customer").getBoolean("onHold"));
    }

    @Test
    void takeAThirdInAndLetThemGoAgain() {
        JsonObject call = talk();
        alice.post(path(call, "/invite"), "{\"kind\":\"add\",\"number\":\"070-100 00 04\"}")
                .hasStatus(200);
        JsonObject three = changed(call, told -> is(told, "guest-1", "joined"));
        assertThat(participant(three, "guest-1").getString("number")).isEqualTo("+46701000004");

        alice.delete(path(call, "/participants/guest-1")).hasStatus(200);

        JsonObject two = changed(call, told -> is(told, "guest-1", "left"));
        assertThat(two.getString("state")).isEqualTo("in-progress");
    }

    @Test
    void waitForTheAgentWhoVanishedAndAreTakenUpAgain() {
        JsonObject call = talk();
        telephone.hangsUp(call);
        JsonObject parked = changed(call, told -> told.getString("state").equals("parked"));
        assertThat(parked.getJsonObject("parked").getJsonObject("rejoin").getString("fullName"))
                .isEqualTo("Alice Andersson");
        bob.post(path(call, "/answer"), "").isProblem(409);

        alice.post(path(call, "/answer"), "").hasStatus(200);
        try (AgentTelephone another = AgentTelephone.of(alice, "201")) {
            another.connectsTo(call);
            JsonObject again = changed(call, told -> told.getString("state").equals("in-progress"));
            assertThat(again.isNull("parked")).isTrue();
        }
    }

    @Test
    void reachAColleagueByTheExtension() {
        JsonObject call = placed("202");
        assertThat(call.getString("direction")).isEqualTo("internal");
        assertThat(call.getJsonObject("colleague").getString("fullName")).isEqualTo("Bob Berg");
        JsonObject offer = atBob.hears("call_ringing", frame -> frame.getBoolean("offeredToMe"))
                .getJsonObject("call");
        assertThat(offer.getString("purpose")).isEqualTo("internal");

        bob.post(path(call, "/answer"), "").hasStatus(200);
        bobsTelephone.connectsTo(call);

        changed(call, told -> told.getString("state").equals("in-progress"));
        bob.post(path(call, "/hangup"), "").hasStatus(200);
        assertThat(ended(call).getString("outcome")).isEqualTo("completed");
    }

    @Test
    void areFollowedByWrapUpUntilItIsDone() {
        Api admin = Api.as("admin");
        admin.put("/api/dialling/rules", "{\"wrapUpSeconds\":600}").hasStatus(200);
        JsonObject call = talk();
        alice.post(path(call, "/hangup"), "").hasStatus(200);
        ended(call);
        JsonObject presence = atAlice.hears(
                "presence_changed", frame -> frame.getString("state").equals("wrap-up"));
        admin.put("/api/dialling/rules", "{\"wrapUpSeconds\":0}").hasStatus(200);
        assertThat(presence.isNull("until")).isFalse();
        assertThat(alice.get("/api/me/availability").object().isNull("wrapUpUntil"))
                .isFalse();

        JsonObject done = alice.post("/api/me/wrap-up/done", "").hasStatus(200).object();

        assertThat(done.isNull("wrapUpUntil")).isTrue();
        assertThat(atAlice.hears("presence_changed").getString("state")).isEqualTo("available");
    }
}
