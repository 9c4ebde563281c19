package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wants calls, who is shown so, and who is rung. */
@ExtendWith(SharedProduct.class)
class AvailabilityIT {
    private final Api alice = Api.as("alice");
    private final Api bob = Api.as("bob");
    private LiveClient atAlice;
    private LiveClient atBob;
    private LiveClient atManager;

    @BeforeEach
    void twoAgentsAreThere() {
        atManager = LiveClient.of(Api.as("mona"));
        atAlice = LiveClient.of(alice);
        atBob = LiveClient.of(bob);
        atAlice.says("{\"type\":\"presence\",\"device\":\"registered\"}");
        shown("alice", "available");
        atBob.says("{\"type\":\"presence\",\"device\":\"registered\"}");
        shown("bob", "available");
    }

    @AfterEach
    void theyLeaveAsTheyCame() {
        for (Api agent : new Api[] {alice, bob}) {
            agent.put("/api/me/availability", "{\"state\":\"available\"}").hasStatus(200);
        }
        for (LiveClient client : new LiveClient[] {atAlice, atBob}) {
            client.says("{\"type\":\"presence\",\"device\":\"unregistered\"}");
            client.close();
        }
        atManager.close();
    }

    /** The manager sees it; each frame tells the state of the moment, so that one may come twice. */
    private JsonObject shown(String name, String state) {
        long id = Api.idOf(name);
        return atManager.hears(
                "presence_changed",
                frame -> frame.getJsonNumber("userId").longValue() == id
                        && frame.getString("state").equals(state));
    }

    private void set(Api agent, String state) {
        JsonObject set = agent.put("/api/me/availability", "{\"state\":\"" + state + "\"}")
                .hasStatus(200)
                .object();
        assertThat(set.getString("state")).isEqualTo(state);
        assertThat(set.isNull("wrapUpUntil")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"busy", "break", "do-not-disturb"})
    void isSeenByTheTeamAtOnceAndRingsNobodyElse(String state) {
        set(alice, state);

        shown("alice", state);
        SharedProduct.product().letScriptedCustomerCall();
        JsonObject ringing = atAlice.hears("call_ringing");
        assertThat(ringing.getBoolean("offeredToMe")).isFalse();
        assertThat(atBob.hears("call_ringing").getBoolean("offeredToMe")).isTrue();
        long id = ringing.getJsonObject("call").getJsonNumber("id").longValue();
        Api.as("mona").post("/api/calls/" + id + "/hangup", "").hasStatus(200);
        atBob.hears("call_ended");
    }

    @Test
    void letsAWaitingCallRingAlsoAtWhoeverIsAvailableAgain() {
        set(alice, "break");
        SharedProduct.product().letScriptedCustomerCall();
        atBob.hears("call_ringing", frame -> frame.getBoolean("offeredToMe"));

        set(alice, "available");

        JsonObject ringing = atAlice.hears("call_ringing", frame -> frame.getBoolean("offeredToMe"));
        long id = ringing.getJsonObject("call").getJsonNumber("id").longValue();
        Api.as("mona").post("/api/calls/" + id + "/hangup", "").hasStatus(200);
        atAlice.hears("call_ended");
    }

    @Test
    void endsACallAtOnceWhenNobodyWantsAny() {
        set(alice, "break");
        set(bob, "busy");

        SharedProduct.product().letScriptedCustomerCall();

        assertThat(atManager.hears("call_missed").getJsonObject("call").getString("missedReason"))
                .isEqualTo("nobody-available");
    }

    @Test
    void isKeptWhenTheAgentGoesAndComesBack() {
        set(alice, "break");
        atAlice.says("{\"type\":\"presence\",\"device\":\"unregistered\"}");
        assertThat(shown("alice", "offline").isNull("since")).isTrue();

        atAlice.says("{\"type\":\"presence\",\"device\":\"registered\"}");

        shown("alice", "break");
        assertThat(alice.get("/api/me/availability").hasStatus(200).object().getString("state"))
                .isEqualTo("break");
    }

    @Test
    void takesNoOtherWords() {
        assertThat(alice.put("/api/me/availability", "{\"state\":\"on-call\"}")
                        .isProblem(400)
                        .wrongMembers())
                .containsExactly("state");
    }
}
