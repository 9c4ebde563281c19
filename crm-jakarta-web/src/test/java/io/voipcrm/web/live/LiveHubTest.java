package io.voipcrm.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.session.SessionService;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserChange;
import io.voipcrm.web.live.LiveTeam.Client;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveHubTest {
    private final LiveTeam team = new LiveTeam();

    @Nested
    class Authentication {
        @Test
        void isAnsweredWithWhoOneIsAndHowThingsStand() {
            Client client = team.joins(Role.MANAGER);
            var frames = client.hears();
            assertThat(frames).extracting(frame -> frame.getString("type")).containsExactly("auth_success", "snapshot");
            assertThat(frames.get(0).keySet()).containsExactlyInAnyOrder("type", "userId", "userType");
            assertThat(frames.get(0).getString("userType")).isEqualTo("manager");
            assertThat(frames.get(1).keySet())
                    .containsExactlyInAnyOrder("type", "position", "calls", "ringingForMe", "presence");
        }

        @Test
        void failsWithATokenThatDoesNotCount() {
            Client client = team.connects();
            client.says("{\"type\":\"auth\",\"token\":\"nonsense\"}");
            assertThat(client.hearsOf()).containsExactly("auth_error");
            assertThat(client.farewell()).isEqualTo(Farewell.SESSION_ENDED);
        }

        @Test
        void isWaitedForTenSeconds() {
            Client client = team.connects();
            team.crm.clock().advance(Duration.ofSeconds(10));
            team.hub.sweep();
            assertThat(client.farewell()).isNull();
            team.crm.clock().advance(Duration.ofSeconds(1));
            team.hub.sweep();
            assertThat(client.farewell()).isEqualTo(Farewell.NOT_AUTHENTICATED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "hello",
                    "[]",
                    "{}",
                    "{\"type\":\"ping\"}",
                    "{\"type\":\"auth\"}",
                    "{\"type\":\"auth\",\"token\":7}",
                    "{\"type\":\"auth\",\"token\":\"x\",\"since\":\"y\"}"
                })
        void comesFirst(String frame) {
            Client client = team.connects();
            client.says(frame);
            assertThat(client.farewell()).isEqualTo(Farewell.BAD_FRAME);
            assertThat(client.hears()).isEmpty();
        }

        @Test
        void endsWithTheSession() {
            Client one = team.joins(Role.USER);
            Client other = team.joins(Role.USER);
            team.crm.crm().sessions().signOut(one.who());
            assertThat(one.farewell()).isEqualTo(Farewell.SESSION_ENDED);
            assertThat(other.farewell()).isNull();
        }

        @Test
        void endsWhenTheSessionIsTooOld() {
            Client client = team.joins(Role.USER);
            team.crm.clock().advance(SessionService.LIFE);
            team.hub.sweep();
            assertThat(client.farewell()).isEqualTo(Farewell.SESSION_ENDED);
        }

        @Test
        void endsWithTheAccount() {
            Client admin = team.joins(Role.ADMIN);
            Client client = team.joins(Role.USER);
            team.crm.crm().users().deactivate(admin.who(), client.who().userId());
            assertThat(client.farewell()).isEqualTo(Farewell.SESSION_ENDED);
            assertThat(admin.farewell()).isNull();
        }

        @Test
        void followsARoleThatChanges() {
            Client admin = team.joins(Role.ADMIN);
            Client client = team.joins(Role.USER);
            client.hears();
            team.crm.crm().users().update(admin.who(), client.who().userId(), toRole(Role.MANAGER));
            assertThat(client.who().role()).isEqualTo(Role.MANAGER);
            assertThat(client.hearsOf()).containsExactly("user_updated");
        }
    }

    @Nested
    class Users {
        @Test
        void areFollowedByAdminsAndManagersOnly() {
            Client admin = team.joins(Role.ADMIN);
            Client manager = team.joins(Role.MANAGER);
            Client agent = team.joins(Role.USER);
            admin.hears();
            manager.hears();
            agent.hears();
            User added = team.crm.crm().users().create(admin.who(), Examples.aUser("301", Role.USER));
            team.crm.crm().users().deactivate(admin.who(), added.id());
            assertThat(manager.hearsOf()).containsExactly("user_created", "user_deleted");
            assertThat(admin.hears())
                    .satisfiesExactly(
                            created -> {
                                assertThat(created.keySet()).contains("user", "message");
                                assertThat(created.getJsonObject("user").getString("extension"))
                                        .isEqualTo("301");
                            },
                            deleted -> assertThat(deleted.keySet()).contains("userId", "message"));
            assertThat(agent.hears()).isEmpty();
        }
    }

    @Nested
    class Devices {
        @Test
        void makeAColleagueAvailableWhileOneTabHasOne() {
            Client watcher = team.joins(Role.MANAGER);
            User user = team.crm.user(Role.USER);
            Client one = team.joins(user, "");
            Client other = team.joins(user, "");
            watcher.hears();
            one.says("{\"type\":\"presence\",\"device\":\"registered\"}");
            other.says("{\"type\":\"presence\",\"device\":\"registered\"}");
            assertThat(watcher.hears()).singleElement().satisfies(frame -> assertThat(frame.getString("state"))
                    .isEqualTo("available"));
            one.leaves();
            assertThat(watcher.hears()).isEmpty();
            other.says("{\"type\":\"presence\",\"device\":\"unregistered\"}");
            assertThat(watcher.hears()).singleElement().satisfies(frame -> {
                assertThat(frame.getString("type")).isEqualTo("presence_changed");
                assertThat(frame.getString("state")).isEqualTo("offline");
                assertThat(frame.isNull("since")).isTrue();
            });
        }

        @Test
        void areAskedForInWordsThatExist() {
            Client client = team.joins(Role.USER);
            client.says("{\"type\":\"presence\",\"device\":\"maybe\"}");
            assertThat(client.farewell()).isEqualTo(Farewell.BAD_FRAME);
        }
    }

    @Nested
    class Resuming {
        @Test
        void repeatsWhatWasMissedAndThenShowsHowThingsStand() {
            User user = team.crm.user(Role.USER);
            Client before = team.joins(user, "");
            long position = before.hears().get(1).getJsonNumber("position").longValue();
            before.leaves();
            User agent = team.crm.reachableAgent();
            team.crm.arrives("CA1");
            Client after = team.joins(user, ",\"since\":" + position);
            assertThat(after.hearsOf())
                    .containsExactly("auth_success", "presence_changed", "call_changed", "call_ringing", "snapshot");
            assertThat(team.crm.call("CA1").ringing().ringsAt(agent.id())).isTrue();
        }

        @Test
        void showsOnlyHowThingsStandWhenTooMuchWasMissed() {
            User user = team.crm.user(Role.USER);
            long position = team.joins(user, "")
                    .hears()
                    .get(1)
                    .getJsonNumber("position")
                    .longValue();
            for (int i = 0; i <= Greeting.MOST_REPLAYED / 2; i++) {
                team.crm.crm().presence().registered(Examples.anActor(99, Role.USER));
                team.crm.crm().presence().unregistered(Examples.anActor(99, Role.USER));
            }
            assertThat(team.joins(user, ",\"since\":" + position).hearsOf())
                    .containsExactly("auth_success", "snapshot");
        }

        @Test
        void takesAPositionOfAnotherLogForNone() {
            assertThat(team.joins(team.crm.user(Role.USER), ",\"since\":999999").hearsOf())
                    .containsExactly("auth_success", "snapshot");
        }

        @Test
        void showsTheCallsThatRing() {
            User agent = team.crm.reachableAgent();
            team.crm.arrives("CA1");
            JsonObject snapshot = team.joins(agent, "").hears().get(1);
            Call call = team.crm.call("CA1");
            assertThat(snapshot.getJsonArray("calls")).hasSize(1);
            assertThat(snapshot.getJsonArray("ringingForMe").getJsonNumber(0).longValue())
                    .isEqualTo(call.id().value());
        }
    }

    @Test
    void answersAPing() {
        Client client = team.joins(Role.USER);
        client.hears();
        client.says("{\"type\":\"ping\"}");
        assertThat(client.hearsOf()).containsExactly("pong");
    }

    @Test
    void countsItsSockets() {
        Client client = team.joins(Role.USER);
        assertThat(team.hub.size()).isEqualTo(1);
        client.leaves();
        assertThat(team.hub.size()).isZero();
    }

    private static UserChange toRole(Role role) {
        return new UserChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(role),
                Optional.empty(),
                Optional.empty());
    }
}
