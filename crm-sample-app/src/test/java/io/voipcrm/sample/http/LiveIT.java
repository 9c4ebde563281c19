package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The socket itself: who may open it, what may be said, and when the server closes it. */
@ExtendWith(SharedProduct.class)
class LiveIT {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    private static Api ownSession(String name) {
        return Api.anyone().signIn(name + "@example.com", Api.PASSWORD);
    }

    @Test
    void greetsWithWhoOneIsAndHowThingsStand() {
        try (LiveClient client = LiveClient.open(SharedProduct.product().uri().toString())) {
            client.says("{\"type\":\"auth\",\"token\":\"" + Api.as("mona").token() + "\"}");
            JsonObject success = client.hears("auth_success");
            assertThat(success.keySet()).containsExactly("type", "userId", "userType");
            assertThat(success.getJsonNumber("userId").longValue()).isEqualTo(Api.idOf("mona"));
            assertThat(success.getString("userType")).isEqualTo("manager");
            JsonObject snapshot = client.hears("snapshot");
            assertThat(snapshot.keySet()).containsExactly("type", "position", "calls", "ringingForMe", "presence");
            assertThat(snapshot.getJsonArray("presence").getJsonObject(0).keySet())
                    .containsExactly("userId", "state", "since", "until", "callId");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost.evil.example", "null"})
    void isClosedToForeignPages(String origin) {
        assertThatExceptionOfType(LiveClient.RefusedException.class).isThrownBy(() -> LiveClient.open(origin));
    }

    @Test
    void tellsAboutATokenThatDoesNotCount() {
        LiveClient client = LiveClient.open();
        client.says("{\"type\":\"auth\",\"token\":\"nonsense\"}");
        assertThat(client.hears("auth_error").getString("message")).isNotBlank();
        assertThat(client.closedWithin(SOON)).isEqualTo(4401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "{\"type\":\"ping\"}", "{\"type\":\"what\"}"})
    void closesOnAnythingElseBeforeAuthentication(String frame) {
        LiveClient client = LiveClient.open();
        client.says(frame);
        assertThat(client.closedWithin(SOON)).isEqualTo(4400);
    }

    @Test
    void closesOnAFrameThatIsTooLarge() {
        LiveClient client = LiveClient.of(Api.as("alice"));
        client.says("{\"type\":\"ping\",\"x\":\"" + "x".repeat(70_000) + "\"}");
        assertThat(client.closedWithin(SOON)).isEqualTo(4400);
    }

    @Test
    void waitsTenSecondsForAuthentication() {
        long opened = System.nanoTime();
        LiveClient client = LiveClient.open();
        assertThat(client.closedWithin(Duration.ofSeconds(15))).isEqualTo(4408);
        assertThat(Duration.ofNanos(System.nanoTime() - opened)).isGreaterThan(Duration.ofSeconds(9));
    }

    @Test
    void closesWithinASecondOfSigningOut() {
        Api session = ownSession("bob");
        LiveClient client = LiveClient.of(session);
        session.post("/api/auth/logout", "").hasStatus(200);
        assertThat(client.closedWithin(ONE_SECOND)).isEqualTo(4401);
    }

    @Test
    void tellsManagersAndNoAgentsAboutTheTeam() {
        try (LiveClient manager = LiveClient.of(Api.as("mona"));
                LiveClient agent = LiveClient.of(Api.as("alice"))) {
            Api admin = Api.as("admin");
            JsonObject user =
                    admin.post("/api/users", """
                            {"fullName":"Lena Live","email":"lena@example.com","extension":"7901","userType":"user",
                             "password":"a-new-pass-77"}""").hasStatus(201).object().getJsonObject("user");
            JsonObject created = manager.hears("user_created");
            assertThat(created.keySet()).contains("user", "message");
            assertThat(created.getJsonObject("user")).isEqualTo(user);
            Api session = Api.anyone().signIn("lena@example.com", "a-new-pass-77");
            LiveClient theirs = LiveClient.of(session);
            admin.put("/api/users/" + user.getJsonNumber("id"), "{\"fullName\":\"Lena Later\"}")
                    .hasStatus(200);
            assertThat(manager.hears("user_updated").getJsonObject("user").getString("fullName"))
                    .isEqualTo("Lena Later");
            admin.delete("/api/users/" + user.getJsonNumber("id")).hasStatus(200);
            assertThat(manager.hears("user_deleted").keySet()).contains("userId", "message");
            assertThat(theirs.closedWithin(ONE_SECOND)).isEqualTo(4401);
            assertThat(agent.hearsUntilPong()).doesNotContain("user_created", "user_updated", "user_deleted");
        }
    }

    @Test
    void repeatsWhatWasMissed() {
        long position;
        try (LiveClient before = LiveClient.open()) {
            before.says("{\"type\":\"auth\",\"token\":\"" + Api.as("mona").token() + "\"}");
            position = before.hears("snapshot").getJsonNumber("position").longValue();
        }
        Api.as("admin")
                .put("/api/users/" + Api.idOf("bob"), "{\"fullName\":\"Bob Berg\"}")
                .hasStatus(200);
        try (LiveClient after = LiveClient.open()) {
            after.says("{\"type\":\"auth\",\"token\":\"" + Api.as("mona").token() + "\",\"since\":" + position + "}");
            JsonObject missed = after.hears("user_updated");
            assertThat(missed.getJsonObject("user").getString("fullName")).isEqualTo("Bob Berg");
            assertThat(after.hears("snapshot").getJsonNumber("position").longValue())
                    .isGreaterThanOrEqualTo(position);
        }
    }
}
