package io.voipcrm.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.presence.Availability;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import io.voipcrm.web.live.LiveTeam.Client;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What clients hear of who wants calls. */
class LiveAvailabilityTest {
    private final LiveTeam team = new LiveTeam();
    private final TestCrm crm = team.crm;
    private final User alice = crm.reachableAgent();
    private final Client atManager = team.joins(Role.MANAGER);

    LiveAvailabilityTest() {
        atManager.hears();
    }

    private JsonObject presence() {
        List<JsonObject> frames = atManager.hears();
        assertThat(frames).hasSize(1);
        assertThat(frames.get(0).getString("type")).isEqualTo("presence_changed");
        return frames.get(0);
    }

    @Test
    void whatIsSetByHandIsShownToEveryone() {
        crm.crm().availability().set(crm.actor(alice), Availability.DO_NOT_DISTURB);

        JsonObject presence = presence();

        assertThat(presence.keySet())
                .containsExactly("type", "position", "userId", "state", "since", "until", "callId");
        assertThat(presence.getString("state")).isEqualTo("do-not-disturb");
        assertThat(presence.isNull("until")).isTrue();
    }

    @Test
    void wrapUpIsShownWithItsEndAndEndsByItself() {
        crm.crm()
                .availability()
                .wrapUp(alice.id(), CallId.of(1), crm.clock().instant().plus(Duration.ofSeconds(15)));
        JsonObject wrappingUp = presence();
        assertThat(wrappingUp.getString("state")).isEqualTo("wrap-up");
        assertThat(wrappingUp.getString("until")).isEqualTo("2026-03-02T08:00:15.000Z");

        crm.pass(Duration.ofSeconds(15));

        assertThat(presence().getString("state")).isEqualTo("available");
    }

    @Test
    void whoCantBeReachedIsOfflineWhateverTheySet() {
        crm.crm().availability().set(crm.actor(alice), Availability.BREAK);
        atManager.hears();

        crm.crm().presence().unregistered(crm.actor(alice));

        assertThat(presence().getString("state")).isEqualTo("offline");
    }

    @Test
    void newcomersSeeItInTheSnapshot() {
        crm.crm().availability().set(crm.actor(alice), Availability.BUSY);

        JsonObject snapshot = team.joins(Role.USER).hears().stream()
                .filter(frame -> frame.getString("type").equals("snapshot"))
                .findFirst()
                .orElseThrow();

        assertThat(snapshot.getJsonArray("presence").getValuesAs(JsonObject.class))
                .filteredOn(presence -> presence.getInt("userId") == alice.id().value())
                .extracting(presence -> presence.getString("state"))
                .containsExactly("busy");
    }
}
