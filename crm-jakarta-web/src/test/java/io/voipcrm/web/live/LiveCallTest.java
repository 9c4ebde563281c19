package io.voipcrm.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallCorrections;
import io.voipcrm.core.call.CorrectionResult.Done;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.ManualCall;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.user.User;
import io.voipcrm.web.live.LiveTeam.Client;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients hear of a call, from the first ring on. */
class LiveCallTest {
    private final LiveTeam team = new LiveTeam();
    private final User alice = team.crm.reachableAgent();
    private final User bob = team.crm.reachableAgent();
    private final Client atAlice = team.joins(alice, "");
    private final Client atBob = team.joins(bob, "");
    private final Client atManager = team.joins(Role.MANAGER);

    @BeforeEach
    void aCallArrives() {
        hush();
        team.crm.arrives("CA1");
    }

    private Call call() {
        return team.crm.call("CA1");
    }

    private void hush() {
        List.of(atAlice, atBob, atManager).forEach(Client::hears);
    }

    private static JsonObject only(List<JsonObject> frames, String type) {
        return frames.stream()
                .filter(frame -> frame.getString("type").equals(type))
                .reduce((one, another) -> {
                    throw new AssertionError("Twice: " + type);
                })
                .orElseThrow(() -> new AssertionError("No " + type + " in " + frames));
    }

    @Test
    void itRingsAtThoseItIsOfferedToAndTheOthersSeeIt() {
        JsonObject atAlices = only(atAlice.hears(), "call_ringing");
        assertThat(atAlices.getBoolean("offeredToMe")).isTrue();
        assertThat(atAlices.getJsonObject("call").getString("state")).isEqualTo("ringing");
        assertThat(atAlices.containsKey("position")).isTrue();
        assertThat(only(atManager.hears(), "call_ringing").getBoolean("offeredToMe"))
                .isFalse();
    }

    @Test
    void aClaimEndsTheRingingForEveryone() {
        hush();
        team.crm.crm().calls().answer(atAlice.who(), call().id());
        List<JsonObject> frames = atBob.hears();
        JsonObject claimed = only(frames, "call_claimed");
        assertThat(claimed.getJsonNumber("userId").longValue())
                .isEqualTo(alice.id().value());
        assertThat(claimed.getString("callSid")).isEqualTo("CA1");
        JsonObject stopped = only(frames, "call_ringing_stopped");
        assertThat(stopped.getString("reason")).isEqualTo("answered");
        assertThat(stopped.getString("name")).isEqualTo(alice.fullName().text());
    }

    @Test
    void aRefusalConcernsOnlyTheOneWhoRefuses() {
        hush();
        team.crm.crm().calls().decline(atAlice.who(), call().id());
        assertThat(only(atAlice.hears(), "call_ringing_stopped").getString("reason"))
                .isEqualTo("declined");
        assertThat(atBob.hears()).isEmpty();
    }

    @Test
    void anAnswerIsToldInTheKeptWordsAndTheNewOnes() {
        team.crm.dials(alice, call());
        hush();
        team.crm.joins(alice, call());
        List<JsonObject> frames = atBob.hears();
        assertThat(only(frames, "user_call_started").keySet())
                .containsExactlyInAnyOrder("type", "userId", "callerNumber", "direction", "message");
        assertThat(only(frames, "call_answered").keySet())
                .containsExactlyInAnyOrder("type", "callSid", "answeredByUserId", "answeredByName", "callerNumber");
        JsonObject call = only(frames, "call_started").getJsonObject("call");
        assertThat(call.getString("state")).isEqualTo("in-progress");
        assertThat(call.getJsonObject("agent").getString("fullName"))
                .isEqualTo(alice.fullName().text());
        JsonObject presence = only(frames, "presence_changed");
        assertThat(presence.getString("state")).isEqualTo("on-call");
        assertThat(presence.getJsonNumber("callId").longValue())
                .isEqualTo(call().id().value());
    }

    @Test
    void itsEndLetsTheAgentWrapUp() {
        team.crm.dials(alice, call());
        team.crm.joins(alice, call());
        team.crm.pass(Duration.ofSeconds(5));
        hush();
        team.crm.customerHangsUp(call());
        List<JsonObject> frames = atManager.hears();
        assertThat(only(frames, "user_call_ended").keySet()).containsExactlyInAnyOrder("type", "userId", "message");
        assertThat(only(frames, "call_ended").getJsonObject("call").getString("outcome"))
                .isEqualTo("completed");
        assertThat(frames)
                .filteredOn(frame -> frame.getString("type").equals("presence_changed"))
                .isNotEmpty()
                .allSatisfy(presence -> assertThat(presence.getString("state")).isEqualTo("wrap-up"));
    }

    @Test
    void aMissedCallIsCalledMissed() {
        hush();
        team.crm.customerHangsUp(call());
        List<JsonObject> frames = atBob.hears();
        assertThat(only(frames, "call_ringing_stopped").getString("reason")).isEqualTo("ended");
        assertThat(only(frames, "call_missed").getJsonObject("call").getString("missedReason"))
                .isEqualTo("caller-gave-up");
        assertThat(frames)
                .extracting(frame -> frame.getString("type"))
                .containsExactly("call_ringing_stopped", "call_ended", "call_missed", "missed_call_changed");
    }

    @Test
    void onlyWhoHoldsTheCallIsBelievedToHaveAnsweredIt() {
        team.crm.crm().calls().answer(atAlice.who(), call().id());
        hush();
        String frame = "{\"type\":\"call_answered_immediate\",\"callSid\":\"CA1\",\"answeredByUserId\":1,"
                + "\"answeredByName\":\"Somebody\",\"callerNumber\":\"+1\"}";
        atBob.says(frame);
        assertThat(atManager.hears()).isEmpty();
        atAlice.says(frame);
        JsonObject told = only(atManager.hears(), "call_answered_immediate");
        assertThat(told.getString("answeredByName")).isEqualTo(alice.fullName().text());
        assertThat(told.getString("callerNumber")).isEqualTo("+46701234567");
    }

    @Test
    void everyoneSeesWhatIsWrittenDownCorrectedAndRemoved() {
        ManualCall entry = new ManualCall(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Examples.CUSTOMER),
                Direction.OUTBOUND,
                Outcome.COMPLETED,
                Duration.ofSeconds(60));
        Call call = team.crm.crm().callLog().enter(atAlice.who(), entry).orElseThrow();
        hush();

        CallCorrections corrections = team.crm.crm().callCorrections();
        assertThat(corrections.correct(atAlice.who(), call.id(), entry, call.heardAt()))
                .isInstanceOf(Done.class);
        Instant changedAt = Instant.parse(
                only(atBob.hears(), "call_changed").getJsonObject("call").getString("changedAt"));

        assertThat(corrections.remove(atAlice.who(), call.id(), changedAt)).isInstanceOf(Done.class);
        assertThat(only(atBob.hears(), "call_removed").getJsonNumber("callId").longValue())
                .isEqualTo(call.id().value());
    }
}
