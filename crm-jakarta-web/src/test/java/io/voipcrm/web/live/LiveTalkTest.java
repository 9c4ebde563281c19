package io.voipcrm.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.HandoverKind;
import io.voipcrm.core.call.Invitee;
import io.voipcrm.core.telephony.LegEvent.Held;
import io.voipcrm.core.telephony.LegEvent.Left;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import io.voipcrm.web.live.LiveTeam.Client;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients hear of a call that goes on. */
class LiveTalkTest {
    private final LiveTeam team = new LiveTeam();
    private final TestCrm crm = team.crm;
    private final User alice = crm.reachableAgent();
    private final User bob = crm.reachableAgent();
    private final Client atAlice = team.joins(alice, "");
    private final Client atBob = team.joins(bob, "");
    private final Client atManager = team.joins(Role.MANAGER);

    @BeforeEach
    void aliceTalks() {
        crm.arrives("CA1");
        crm.customerJoins(call());
        crm.dials(alice, call());
        crm.joins(alice, call());
        List.of(atAlice, atBob, atManager).forEach(Client::hears);
    }

    private Call call() {
        return crm.call("CA1");
    }

    private static JsonObject last(Client client, String type) {
        return client.hears().stream()
                .filter(frame -> frame.getString("type").equals(type))
                .reduce((one, next) -> next)
                .orElseThrow(() -> new AssertionError("No " + type));
    }

    private static JsonObject participant(JsonObject call, String label) {
        return call.getJsonArray("participants").getValuesAs(JsonObject.class).stream()
                .filter(participant -> participant.getString("label").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String label(User user) {
        return new Party.Agent(user.id()).label();
    }

    @Test
    void whoIsOnHoldIsShownToEveryone() {
        crm.told(new Held(
                call().id(),
                call().leg(),
                new Party.Customer(),
                true,
                99,
                crm.clock().instant()));

        JsonObject call = last(atManager, "call_changed").getJsonObject("call");

        JsonObject customer = participant(call, "customer");
        assertThat(customer.getBoolean("onHold")).isTrue();
        assertThat(customer.getString("party")).isEqualTo("customer");
        assertThat(customer.getString("number")).isEqualTo("+46701234567");
        assertThat(customer.isNull("user")).isTrue();
        JsonObject agent = participant(call, label(alice));
        assertThat(agent.getBoolean("onHold")).isFalse();
        assertThat(agent.getString("state")).isEqualTo("joined");
        assertThat(agent.getString("name")).isEqualTo(alice.fullName().text());
        assertThat(agent.getJsonObject("user").getJsonNumber("id").longValue())
                .isEqualTo(alice.id().value());
    }

    @Test
    void aTransferRingsAtTheOneItIsForAlone() {
        crm.crm().calls().invite(crm.actor(alice), call().id(), HandoverKind.TRANSFER, new Invitee.Colleague(bob.id()));

        JsonObject offered = last(atBob, "call_ringing");
        JsonObject told = last(atManager, "call_ringing");

        assertThat(offered.getBoolean("offeredToMe")).isTrue();
        assertThat(told.getBoolean("offeredToMe")).isFalse();
        JsonObject call = offered.getJsonObject("call");
        assertThat(call.getString("purpose")).isEqualTo("transfer");
        assertThat(call.getJsonObject("offeredBy").getString("fullName"))
                .isEqualTo(alice.fullName().text());
        JsonObject handover = call.getJsonObject("handover");
        assertThat(handover.getString("kind")).isEqualTo("transfer");
        assertThat(handover.getString("state")).isEqualTo("ringing");
        assertThat(handover.getJsonObject("to").getString("label")).isEqualTo(label(bob));
        assertThat(team.joins(bob, "").hears())
                .filteredOn(frame -> frame.getString("type").equals("snapshot"))
                .allSatisfy(snapshot ->
                        assertThat(snapshot.getJsonArray("ringingForMe")).hasSize(1));
    }

    @Test
    void anOfferThatIsWithdrawnRingsNoMore() {
        crm.crm().calls().invite(crm.actor(alice), call().id(), HandoverKind.CONSULT, new Invitee.Colleague(bob.id()));
        assertThat(last(atBob, "call_ringing").getBoolean("offeredToMe")).isTrue();

        crm.crm().calls().cancelHandover(crm.actor(alice), call().id());

        JsonObject changed = last(atBob, "call_changed");
        assertThat(changed.getBoolean("offeredToMe")).isFalse();
        assertThat(changed.getJsonObject("call").isNull("purpose")).isTrue();
        assertThat(changed.getJsonObject("call").isNull("handover")).isTrue();
    }

    @Test
    void aCallWhoseAgentVanishedIsParkedAndSheIsFree() {
        crm.told(new Left(
                call().id(),
                TestCrm.legOf(alice),
                new Party.Agent(alice.id()),
                99,
                crm.clock().instant()));

        List<JsonObject> frames = atManager.hears();

        JsonObject call = frames.stream()
                .filter(frame -> frame.getString("type").equals("call_changed"))
                .reduce((one, next) -> next)
                .orElseThrow()
                .getJsonObject("call");
        assertThat(call.getString("state")).isEqualTo("parked");
        assertThat(call.getJsonObject("parked").getJsonObject("rejoin").getString("fullName"))
                .isEqualTo(alice.fullName().text());
        assertThat(call.getJsonObject("parked").isNull("rejoinUntil")).isFalse();
        assertThat(call.isNull("purpose")).isTrue();
        JsonObject presence = frames.stream()
                .filter(frame -> frame.getString("type").equals("presence_changed"))
                .reduce((one, next) -> next)
                .orElseThrow();
        assertThat(presence.getString("state")).isNotEqualTo("on-call");
        assertThat(presence.isNull("callId")).isTrue();
    }

    private static List<Long> users(List<JsonObject> frames, String type) {
        return frames.stream()
                .filter(frame -> frame.getString("type").equals(type))
                .map(frame -> frame.getJsonNumber("userId").longValue())
                .toList();
    }

    @Test
    void aColleagueWhoTakesACallOverIsToldToHaveStartedAndTheOtherToHaveEnded() {
        crm.crm().calls().invite(crm.actor(alice), call().id(), HandoverKind.TRANSFER, new Invitee.Colleague(bob.id()));
        crm.vanishes(alice, call());
        assertThat(users(atManager.hears(), "user_call_ended"))
                .containsExactly(alice.id().value());

        crm.crm().calls().answer(crm.actor(bob), call().id());
        crm.dials(bob, call());
        crm.joins(bob, call());

        List<JsonObject> frames = atManager.hears();
        assertThat(users(frames, "user_call_started")).containsExactly(bob.id().value());
        assertThat(frames).extracting(frame -> frame.getString("type")).doesNotContain("call_started", "call_answered");

        crm.customerHangsUp(call());
        assertThat(users(atManager.hears(), "user_call_ended"))
                .containsExactly(bob.id().value());
    }

    @Test
    void eachOfTwoColleaguesWhoTalkToEachOtherIsToldToHaveStarted() {
        crm.customerHangsUp(call());
        crm.pass(Duration.ofMinutes(1));
        Call internal = crm.crm().calls().dial(crm.actor(alice), bob.extension().digits(), Optional.empty());
        crm.dials(alice, internal, LegId.of("alice"));
        crm.joins(internal, LegId.of("alice"), new Party.Agent(alice.id()));
        crm.crm().calls().answer(crm.actor(bob), internal.id());
        crm.dials(bob, internal);
        atManager.hears();

        crm.joins(bob, internal);

        assertThat(users(atManager.hears(), "user_call_started"))
                .containsExactly(alice.id().value(), bob.id().value());
    }
}
