package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what: the status for somebody without a session, an agent, a manager and an admin. */
@ExtendWith(SharedProduct.class)
class RightsIT {
    /** 400 and 404 stand for "allowed, and then looked at": the bodies lack what is needed, the ids are unknown. */
    private static final String TABLE = """
            GET    | /api/health                 |    | 200 | 200 | 200 | 200
            GET    | /api/setup                  |    | 200 | 200 | 200 | 200
            POST   | /api/auth/login            | {} | 400 | 400 | 400 | 400
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
            POST   | /api/calls/manual           | {} | 401 | 400 | 400 | 400
            GET    | /api/calls/999999/card      |    | 401 | 404 | 404 | 404
            PUT    | /api/calls/999999/contact   | {"contactId":null} | 401 | 404 | 404 | 404
            GET    | /api/calls/999999/note      |    | 401 | 404 | 404 | 404
            PUT    | /api/calls/999999           | {} | 401 | 400 | 400 | 400
            DELETE | /api/calls/999999?changedAt=2026-03-02T08:00:00Z | | 401 | 404 | 404 | 404
            GET    | /api/calls/999999/notes     |    | 401 | 403 | 404 | 404
            PUT    | /api/calls/999999/note      | {"text":"x","version":0} | 401 | 404 | 404 | 404
            GET    | /api/calls/999999/wrap-up   |    | 401 | 404 | 404 | 404
            PUT    | /api/calls/999999/wrap-up   | {} | 401 | 404 | 404 | 404
            GET    | /api/outcomes               |    | 401 | 200 | 200 | 200
            POST   | /api/outcomes               | {"label":"Interested"} | 401 | 403 | 403 | 400
            PUT    | /api/outcomes/999999        | {"label":"Unknown"} | 401 | 403 | 403 | 404
            GET    | /api/wrap-up-settings       |    | 401 | 200 | 200 | 200
            PUT    | /api/wrap-up-settings       | {"outcomeRequired":false} | 401 | 403 | 403 | 200
            GET    | /api/wrap-ups/open          |    | 401 | 200 | 200 | 200
            GET    | /api/wrap-ups/open/by-agent |    | 401 | 403 | 200 | 200
            GET    | /api/missed-calls           |    | 401 | 200 | 200 | 200
            GET    | /api/missed-calls?state=done |   | 401 | 200 | 200 | 200
            GET    | /api/missed-calls/summary   |    | 401 | 200 | 200 | 200
            POST   | /api/missed-calls/999999/take    |  | 401 | 404 | 404 | 404
            POST   | /api/missed-calls/999999/release |  | 401 | 404 | 404 | 404
            POST   | /api/missed-calls/999999/close   | {"reason":"x"} | 401 | 404 | 404 | 404
            GET    | /api/contacts/999999/timeline |  | 401 | 404 | 404 | 404
            POST   | /api/contacts/999999/notes  | {"text":"x"} | 401 | 404 | 404 | 404
            PUT    | /api/notes/999999           | {"text":"x","version":1} | 401 | 404 | 404 | 404
            DELETE | /api/notes/999999           |    | 401 | 404 | 404 | 404
            GET    | /api/tasks                  |    | 401 | 200 | 200 | 200
            GET    | /api/tasks?scope=all&state=done | | 401 | 200 | 200 | 200
            GET    | /api/tasks/summary          |    | 401 | 200 | 200 | 200
            POST   | /api/tasks                  | {} | 401 | 400 | 400 | 400
            PUT    | /api/tasks/999999           | {"title":"x","dueOn":"2030-01-01","version":1} | 401 | 404 | 404 | 404
            POST   | /api/tasks/999999/done      |    | 401 | 404 | 404 | 404
            POST   | /api/tasks/999999/reopen    |    | 401 | 404 | 404 | 404
            DELETE | /api/tasks/999999           |    | 401 | 404 | 404 | 404
            GET    | /api/contacts               |    | 401 | 200 | 200 | 200
            GET    | /api/contacts?q=karin&sort=-updated | | 401 | 200 | 200 | 200
            GET    | /api/contacts?trash=true    |    | 401 | 200 | 200 | 200
            GET    | /api/contacts/count         |    | 401 | 200 | 200 | 200
            GET    | /api/contacts/999999        |    | 401 | 404 | 404 | 404
            POST   | /api/contacts               | {} | 401 | 400 | 400 | 400
            PUT    | /api/contacts/999999        | {"name":"x","version":1} | 401 | 404 | 404 | 404
            DELETE | /api/contacts/999999        |    | 401 | 404 | 404 | 404
            POST   | /api/contacts/999999/restore |   | 401 | 404 | 404 | 404
            POST   | /api/contacts/999999/erase  |    | 401 | 403 | 403 | 404
            GET    | /api/contacts/999999/personal-data | | 401 | 403 | 404 | 404
            GET    | /api/contacts/lookup?number=%2B46701234567 | | 401 | 200 | 200 | 200
            GET    | /api/contacts/similar?name=Karin |  | 401 | 200 | 200 | 200
            GET    | /api/contacts/tags          |    | 401 | 200 | 200 | 200
            GET    | /api/contacts/duplicates    |    | 401 | 403 | 200 | 200
            POST   | /api/contacts/duplicates/dismiss | {} | 401 | 403 | 400 | 400
            POST   | /api/contacts/duplicates/dismiss | {"first":999998,"second":999999} | 401 | 403 | 404 | 404
            POST   | /api/contacts/merge         | {} | 401 | 403 | 400 | 400
            POST   | /api/contacts/merge         | {"keep":999998,"other":999999,"contact":{"name":"x"}} | 401 | 403 | 404 | 404
            POST   | /api/contacts/merges/999999/undo | | 401 | 403 | 404 | 404
            GET    | /api/calls/export.csv       |    | 401 | 403 | 200 | 200
            GET    | /api/contacts/export.csv    |    | 401 | 403 | 200 | 200
            GET    | /api/imports                |    | 401 | 403 | 200 | 200
            POST   | /api/imports?fileName=x.csv |    | 401 | 403 | 400 | 400
            GET    | /api/imports/999999         |    | 401 | 403 | 404 | 404
            PUT    | /api/imports/999999/mapping | {} | 401 | 403 | 404 | 404
            POST   | /api/imports/999999/check   |    | 401 | 403 | 404 | 404
            POST   | /api/imports/999999/start   |    | 401 | 403 | 404 | 404
            POST   | /api/imports/999999/cancel  |    | 401 | 403 | 404 | 404
            GET    | /api/imports/999999/refused.csv | | 401 | 403 | 404 | 404
            DELETE | /api/imports/999999         |    | 401 | 403 | 404 | 404
            GET    | /api/companies              |    | 401 | 200 | 200 | 200
            GET    | /api/companies/999999       |    | 401 | 404 | 404 | 404
            POST   | /api/companies              | {} | 401 | 400 | 400 | 400
            PUT    | /api/companies/999999       | {"name":"x","version":1} | 401 | 404 | 404 | 404
            DELETE | /api/companies/999999       |    | 401 | 404 | 404 | 404
            GET    | /api/contact-fields         |    | 401 | 200 | 200 | 200
            POST   | /api/contact-fields         | {} | 401 | 403 | 403 | 400
            PUT    | /api/contact-fields/999999  | {"key":"vat","label":"VAT","type":"text"} | 401 | 403 | 403 | 404
            GET    | /api/contact-views          |    | 401 | 200 | 200 | 200
            POST   | /api/contact-views          | {} | 401 | 400 | 400 | 400
            PUT    | /api/contact-views/999999   | {"name":"x"} | 401 | 404 | 404 | 404
            PUT    | /api/contact-views/999999   | {"name":"x","shared":true} | 401 | 403 | 404 | 404
            DELETE | /api/contact-views/999999   |    | 401 | 404 | 404 | 404
            GET    | /api/calls/999999/explanation |  | 401 | 404 | 404 | 404
            GET    | /api/reports/calls?from=2026-01-01&to=2026-01-02&zone=UTC&by=day | | 401 | 403 | 200 | 200
            GET    | /api/reports/calls.csv?from=2026-01-01&to=2026-01-02&zone=UTC&by=day | | 401 | 403 | 200 | 200
            GET    | /api/reports/definitions    |    | 401 | 200 | 200 | 200
            GET    | /api/statistics             |    | 401 | 403 | 200 | 200
            """;

    /**
     * What has no place in the table: logging out ends the sessions that the others ask with, {@link SessionsIT} has
     * it; and webhooks ask for a signature in place of a session, see {@link TelephonyIT}.
     */
    private static final Set<String> ELSEWHERE =
            Set.of("POST /api/auth/logout", "POST /api/{provider}/{hook}", "POST /api/{provider}/status");

    @Test
    void areWrittenDownForEveryEndpoint() {
        Endpoints endpoints = Endpoints.described();
        Set<String> written = TABLE.lines()
                .map(row -> row.split("\\|", -1))
                .map(cells -> endpoints.taking(cells[0].strip(), cells[1].strip()))
                .collect(Collectors.toCollection(TreeSet::new));
        written.addAll(ELSEWHERE);

        assertThat(written).containsExactlyInAnyOrderElementsOf(endpoints.all());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
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
