package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls as agents' clients see them, with a scripted customer at the other end. */
@ExtendWith(SharedProduct.class)
class CallsIT {
    private static final String REGISTERED = "{\"type\":\"presence\",\"device\":\"registered\"}";
    private static final String UNREGISTERED = "{\"type\":\"presence\",\"device\":\"unregistered\"}";

    private final Api alice = Api.as("alice");
    private final Api bob = Api.as("bob");
    private LiveClient atAlice;
    private LiveClient atBob;
    private LiveClient atManager;

    @BeforeEach
    void twoAgentsAreThere() {
        atAlice = LiveClient.of(alice);
        atBob = LiveClient.of(bob);
        atManager = LiveClient.of(Api.as("mona"));
        atAlice.says(REGISTERED);
        atBob.says(REGISTERED);
        Set<Long> awaited = new HashSet<>(Set.of(Api.idOf("alice"), Api.idOf("bob")));
        while (!awaited.isEmpty()) {
            JsonObject frame = atManager.hears(
                    "presence_changed", news -> news.getString("state").equals("available"));
            awaited.remove(frame.getJsonNumber("userId").longValue());
        }
    }

    @AfterEach
    void theyLeave() {
        atAlice.says(UNREGISTERED);
        atBob.says(UNREGISTERED);
        for (LiveClient client : new LiveClient[] {atAlice, atBob, atManager}) {
            client.close();
        }
    }

    private JsonObject ringing() {
        SharedProduct.product().letScriptedCustomerCall();
        JsonObject frame = atAlice.hears("call_ringing", ringing -> ringing.getBoolean("offeredToMe"));
        return frame.getJsonObject("call");
    }

    private static String path(JsonObject call, String what) {
        return "/api/calls/" + call.getJsonNumber("id") + what;
    }

    private static boolean customerJoined(JsonObject frame) {
        return frame.getJsonObject("call")
                .getJsonArray("participants")
                .getJsonObject(0)
                .getString("state")
                .equals("joined");
    }

    @Test
    void ringAndAreShownWithTheCustomersName() {
        JsonObject call = ringing();
        assertThat(call.keySet())
                .containsExactly(
                        "id",
                        "callSid",
                        "direction",
                        "from",
                        "to",
                        "state",
                        "outcome",
                        "missedReason",
                        "startedAt",
                        "answeredAt",
                        "endedAt",
                        "durationSeconds",
                        "waitSeconds",
                        "agent",
                        "contact",
                        "claimedBy",
                        "source",
                        "failureReason",
                        "participants",
                        "handover",
                        "handoverFailure",
                        "parked",
                        "purpose",
                        "offeredBy",
                        "colleague",
                        "code",
                        "changedAt");
        assertThat(call.getString("direction")).isEqualTo("inbound");
        assertThat(call.getString("to")).isEqualTo("+46850000100");
        assertThat(call.isNull("answeredAt")).isTrue();
        JsonObject joined =
                atAlice.hears("call_changed", CallsIT::customerJoined).getJsonObject("call");
        assertThat(alice.get(path(call, "")).hasStatus(200).object()).isEqualTo(joined);
        assertThat(atManager.hears("call_ringing").getBoolean("offeredToMe")).isFalse();
        end(call);
    }

    @Test
    void areTakenByOneAndTheOtherIsToldByWhom() {
        JsonObject call = ringing();
        JsonObject taken = alice.post(path(call, "/answer"), "").hasStatus(200).object();
        assertThat(taken.getJsonObject("claimedBy").getString("fullName")).isEqualTo("Alice Andersson");
        JsonObject refusal = bob.post(path(call, "/answer"), "").isProblem(409).object();
        assertThat(refusal.getString("title")).isEqualTo("Alice Andersson answered this call");
        assertThat(refusal.getJsonNumber("answeredByUserId").longValue()).isEqualTo(Api.idOf("alice"));
        assertThat(refusal.getString("answeredByName")).isEqualTo("Alice Andersson");
        JsonObject stopped = atBob.hears("call_ringing_stopped");
        assertThat(stopped.getString("reason")).isEqualTo("answered");
        alice.post(path(call, "/answer"), "").hasStatus(200);
        end(call);
    }

    @Test
    void ringAgainWhenGivenBack() {
        JsonObject call = ringing();
        alice.post(path(call, "/answer"), "").hasStatus(200);
        atBob.hears("call_claimed");
        alice.post(path(call, "/release"), "").hasStatus(200);
        assertThat(atBob.hears("call_ringing").getBoolean("offeredToMe")).isTrue();
        bob.post(path(call, "/answer"), "").hasStatus(200);
        end(call);
    }

    @Test
    void fallSilentForWhoeverDeclinesOnly() {
        JsonObject call = ringing();
        alice.post(path(call, "/decline"), "").hasStatus(200);
        assertThat(atAlice.hears("call_ringing_stopped").getString("reason")).isEqualTo("declined");
        assertThat(atBob.hearsUntilPong()).contains("call_ringing").doesNotContain("call_ringing_stopped");
        end(call);
    }

    @Test
    void areEndedByTheirHolderOrAManagerOnly() {
        JsonObject call = ringing();
        alice.post(path(call, "/hangup"), "").isProblem(403);
        end(call);
        assertThat(alice.post(path(call, "/answer"), "").isProblem(409).object().getString("title"))
                .isEqualTo("This call has ended");
    }

    @Test
    void areCountedAsMissedWhenNobodyAnswered() {
        JsonObject call = ringing();
        end(call);
        JsonObject missed = atManager.hears("call_missed").getJsonObject("call");
        assertThat(missed.getString("outcome")).isEqualTo("missed");
        // Its end may still move to an earlier moment that the provider reports late.
        JsonObject newest = alice.get("/api/calls?outcome=missed&limit=1")
                .hasStatus(200)
                .object()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(newest.getJsonNumber("id")).isEqualTo(missed.getJsonNumber("id"));
        assertThat(newest.getString("missedReason")).isEqualTo("caller-gave-up");
    }

    /** A manager ends the call, and the provider says so. */
    private void end(JsonObject call) {
        Api.as("mona").post(path(call, "/hangup"), "").hasStatus(200);
        long id = call.getJsonNumber("id").longValue();
        atAlice.hears(
                "call_ended",
                frame -> frame.getJsonObject("call").getJsonNumber("id").longValue() == id);
    }
}
