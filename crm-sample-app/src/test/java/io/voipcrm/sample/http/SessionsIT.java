package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedProduct.class)
class SessionsIT {
    private static Answer login(String email, String password) {
        return Api.anyone().post("/api/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}");
    }

    @Test
    void beginWithATokenAndTheUser() {
        JsonObject answer =
                login("Alice@Example.com", Api.PASSWORD).hasStatus(200).object();
        assertThat(answer.keySet()).containsExactly("token", "user");
        JsonObject user = answer.getJsonObject("user");
        assertThat(user.keySet()).containsExactly("id", "fullName", "email", "userType", "extension");
        assertThat(user.getString("fullName")).isEqualTo("Alice Andersson");
        assertThat(user.getString("userType")).isEqualTo("user");
        assertThat(user.getString("extension")).isEqualTo("201");
    }

    @ParameterizedTest
    @CsvSource({"alice@example.com,wrong-password", "nobody@example.com,wrong-password", "no address,x"})
    void areRefusedAlikeWhateverIsWrong(String email, String password) {
        Answer answer = login(email, password).isProblem(401);
        assertThat(answer.object().getString("title")).isEqualTo("Invalid credentials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"email\":7,\"password\":\"x\"}",
                "{\"email\":\"a@b.se\",\"password\":\"x\",\"admin\":true}"
            })
    void needEmailAndPasswordAndNothingElse(String body) {
        Api.anyone().post("/api/auth/login", body).isProblem(400);
    }

    @Test
    void slowDownWhoeverGuesses() {
        for (int i = 0; i < 5; i++) {
            login("guessed@example.com", "guess number " + i).hasStatus(401);
        }
        Answer answer = login("guessed@example.com", "guess number 6").isProblem(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    @Test
    void knowWhoseTheyAre() {
        JsonObject me = Api.as("mona").get("/api/auth/me").hasStatus(200).object();
        assertThat(me.keySet()).containsExactly("id", "fullName", "email", "userType", "extension", "phone");
        assertThat(me.getString("userType")).isEqualTo("manager");
    }

    @Test
    void endAtOnceAndNoOtherSessionWithThem() {
        Api one = Api.anyone().signIn("bob@example.com", Api.PASSWORD);
        Api other = Api.anyone().signIn("bob@example.com", Api.PASSWORD);
        assertThat(one.post("/api/auth/logout", "").hasStatus(200).object().keySet())
                .containsExactly("message");
        one.get("/api/auth/me").isProblem(401);
        other.get("/api/auth/me").hasStatus(200);
    }

    @Test
    void areNotNeededToAskWhetherTheFirstRunIsOver() {
        JsonObject setup = Api.anyone().get("/api/setup").hasStatus(200).object();
        assertThat(setup.getBoolean("needed")).isFalse();
        assertThat(setup.getBoolean("codeRequired")).isFalse();
        assertThat(Api.anyone().get("/api/health").hasStatus(200).text()).isEqualTo("{\"status\":\"ok\"}");
    }
}
