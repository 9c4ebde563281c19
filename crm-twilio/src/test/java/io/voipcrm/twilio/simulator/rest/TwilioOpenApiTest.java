package io.voipcrm.twilio.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The answers follow Twilio's published OpenAPI description. Runs only where the property {@code twilio.openapi} names
 * that file, which is not part of this project.
 */
class TwilioOpenApiTest {

    private final TestNetwork network = new TestNetwork();
    private final OpenApiOracle oracle = OpenApiOracle.read(Path.of(System.getProperty("twilio.openapi", "")));

    @BeforeEach
    void everybodyJoinsOneConference() {
        network.application().answers("/voice", "<Response><Dial><Conference>call-1</Conference></Dial></Response>");
    }

    @Test
    void describesTheAccount() {
        oracle.accepts("api.v2010.account", get(".json"));
    }

    @Test
    void describesRunningAndEndedCalls() {
        String sid = customerCalls();
        oracle.accepts("api.v2010.account.call", get("/Calls/" + sid + ".json"));
        network.control().hangUp(sid);

        oracle.accepts("api.v2010.account.call", get("/Calls/" + sid + ".json"));
        items(get("/Calls.json"), "calls").forEach(call -> oracle.accepts("api.v2010.account.call", call));
    }

    @Test
    void describesOpenAndEndedConferences() {
        String sid = customerCalls();
        network.browser("alice").dial("");
        items(get("/Conferences.json"), "conferences")
                .forEach(conference -> oracle.accepts("api.v2010.account.conference", conference));
        network.control().hangUp(sid);
        network.control().calls().forEach(call -> network.control().hangUp(call.sid()));

        List<JsonObject> ended = items(get("/Conferences.json"), "conferences");
        assertThat(ended).hasSize(1);
        oracle.accepts("api.v2010.account.conference", ended.get(0));
    }

    @Test
    void describesParticipants() {
        customerCalls();
        JsonObject conference = items(get("/Conferences.json"), "conferences").get(0);
        String path = "/Conferences/" + conference.string("sid").orElse("") + "/Participants.json";
        List<JsonObject> participants = items(get(path), "participants");

        assertThat(participants).hasSize(1);
        oracle.accepts("api.v2010.account.conference.participant", participants.get(0));
        RestAnswer called =
                network.rest("POST", path, Map.of("From", TestAccount.COMPANY, "To", "+46812345678", "Label", "third"));
        oracle.accepts("api.v2010.account.conference.participant", JsonObject.parse(called.json()));
    }

    private String customerCalls() {
        String sid = network.control().customerCalls(ScriptedCustomer.calling(TestAccount.CUSTOMER));
        network.time().settle();
        return sid;
    }

    private JsonObject get(String path) {
        return JsonObject.parse(network.rest("GET", path, Map.of()).json());
    }

    private static List<JsonObject> items(JsonObject page, String name) {
        return ((List<?>) page.members().getOrDefault(name, List.of()))
                .stream().map(JsonObject.class::cast).toList();
    }
}
