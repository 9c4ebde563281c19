package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedProduct.class)
class ProblemsIT {
    private final Api admin = Api.as("admin");

    @ParameterizedTest
    @CsvSource({
        "GET,/api,404",
        "GET,/api/nothing,404",
        "GET,/api/users/1/nothing,404",
        "GET,/api/nobody/status,404",
        "DELETE,/api/calls,405",
        "GET,/api/users/1,405",
        "PUT,/api/users/one,400",
        "PUT,/api/users/-1,400",
        "GET,/api/calls/1.5,400",
        "GET,/api/calls?limit=many&cursor=x&direction=up&outcome=odd&agentId=x,400"
    })
    void areDocumentsForEveryRefusal(String method, String path, int status) {
        admin.send(method, path, method.equals("PUT") ? "{}" : "").isProblem(status);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"{", "[]", "'{\"email\":\"a@b.se\"} trailing'", "null"},
            quoteCharacter = '\'')
    void tellAboutBodiesThatAreNoJsonObject(String body) {
        Answer answer = Api.anyone()
                .send(Api.anyone()
                        .request("/api/auth/login")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body == null ? "null" : body)));
        assertThat(answer.isProblem(400).wrongMembers()).containsExactly("body");
    }

    @Test
    void tellAboutBodiesOfAnotherKindOrSize() {
        Api anyone = Api.anyone();
        anyone.send(anyone.request("/api/auth/login")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("hello")))
                .isProblem(415);
        anyone.post("/api/auth/login", "{\"email\":\"" + "x".repeat(70_000) + "\"}")
                .isProblem(413);
    }

    @Test
    void carryTheNameOfTheRequest() {
        Api anyone = Api.anyone();
        assertThat(anyone.get("/api/nothing").header("X-Request-Id")).isNotEmpty();
        Answer answer = anyone.send(anyone.request("/api/nothing").header("X-Request-Id", "from-a-proxy-77"));
        assertThat(answer.header("X-Request-Id")).isEqualTo("from-a-proxy-77");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void standBesideWhatTheServerTellsOfItself() {
        assertThat(Api.anyone().get("/openapi").hasStatus(200).text())
                .contains("/api/calls/{id}/answer", "bearer", "setupCode", "twimlAppSid")
                .contains("/api/calls/{id}/handover/complete", "allowedCountries", "wrapUpSeconds");
        assertThat(Api.anyone().get("/health/ready").hasStatus(200).text()).contains("database");
        Api.anyone().get("/health/live").hasStatus(200);
        assertThat(Api.anyone().get("/metrics").hasStatus(200).text()).contains("crm_sockets");
    }
}
