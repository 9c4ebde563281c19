package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what: the status for somebody without a session, an agent, a manager and an admin. */
@ExtendWith(SharedProduct.class)
class RightsIT {
    // 400 and 404 stand for "allowed, and then looked at": the bodies are empty objects, the ids unknown.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | /api/health                 |    | 200 | 200 | 200 | 200
                    GET    | /api/setup                  |    | 200 | 200 | 200 | 200
                    GET    | /api/auth/me                |    | 401 | 200 | 200 | 200
                    POST   | /api/auth/create-admin      | {} | 403 | 403 | 403 | 403
                    GET    | /api/users                  |    | 401 | 200 | 200 | 200
                    POST   | /api/users                  | {} | 401 | 403 | 403 | 400
                    PUT    | /api/users/999999           | {} | 401 | 403 | 403 | 404
                    DELETE | /api/users/999999           |    | 401 | 403 | 403 | 404
                    PUT    | /api/users/999999/call-status | {} | 401 | 403 | 403 | 404
                    GET    | /api/twilio/credentials     |    | 401 | 403 | 403 | 200
                    POST   | /api/twilio/credentials     | {} | 401 | 403 | 403 | 400
                    POST   | /api/twilio/token           | {} | 401 | 400 | 400 | 400
                    GET    | /api/twilio/status          |    | 401 | 200 | 200 | 200
                    GET    | /api/calls                  |    | 401 | 200 | 200 | 200
                    GET    | /api/calls/999999           |    | 401 | 404 | 404 | 404
                    POST   | /api/calls/999999/answer    |    | 401 | 404 | 404 | 404
                    POST   | /api/calls/999999/decline   |    | 401 | 404 | 404 | 404
                    POST   | /api/calls/999999/release   |    | 401 | 404 | 404 | 404
                    POST   | /api/calls/999999/hangup    |    | 401 | 404 | 404 | 404
                    POST   | /api/calls                  | {} | 401 | 400 | 400 | 400
                    POST   | /api/calls/999999/hold      | {"on":true} | 401 | 404 | 404 | 404
                    POST   | /api/calls/999999/mute      | {"on":true} | 401 | 404 | 404 | 404
                    POST   | /api/calls/999999/leave     |    | 401 | 404 | 404 | 404
                    POST   | /api/calls/999999/invite    | {"kind":"add","number":"201"} | 401 | 404 | 404 | 404
                    POST   | /api/calls/999999/handover/complete |  | 401 | 404 | 404 | 404
                    POST   | /api/calls/999999/handover/cancel   |  | 401 | 404 | 404 | 404
                    DELETE | /api/calls/999999/participants/guest-1 |  | 401 | 404 | 404 | 404
                    GET    | /api/dialling               |    | 401 | 200 | 200 | 200
                    GET    | /api/dialling/check?number=112 |  | 401 | 200 | 200 | 200
                    GET    | /api/dialling/rules         |    | 401 | 403 | 403 | 200
                    PUT    | /api/dialling/rules         | {} | 401 | 403 | 403 | 200
                    PUT    | /api/dialling/numbers       | {} | 401 | 403 | 403 | 400
                    GET    | /api/me/availability        |    | 401 | 200 | 200 | 200
                    PUT    | /api/me/availability        | {} | 401 | 400 | 400 | 400
                    POST   | /api/me/wrap-up/done        |    | 401 | 200 | 200 | 200
                    POST   | /api/calls/log              | {} | 401 | 400 | 400 | 400
                    GET    | /api/statistics             |    | 401 | 403 | 200 | 200
                    """)
    void areThese(String method, String path, String body, int anyone, int agent, int manager, int admin) {
        String json = body == null ? "" : body;
        assertThat(new int[] {
                    Api.anyone().send(method, path, json).status(),
                    Api.as("alice").send(method, path, json).status(),
                    Api.as("mona").send(method, path, json).status(),
                    Api.as("admin").send(method, path, json).status()
                })
                .as(method + " " + path)
                .containsExactly(anyone, agent, manager, admin);
    }

    @ParameterizedTest
    @CsvSource({"Bearer", "Bearer nonsense", "Basic YWRhOmFkYQ==", "''"})
    void needATokenThatCounts(String authorization) {
        Api api = Api.anyone();
        Answer answer = api.send(api.request("/api/users").header("Authorization", authorization));
        assertThat(answer.isProblem(401).header("WWW-Authenticate")).contains("Bearer");
    }
}
