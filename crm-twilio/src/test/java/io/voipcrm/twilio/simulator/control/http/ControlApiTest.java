package io.voipcrm.twilio.simulator.control.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestBrowser;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.control.CallView;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlApiTest {

    private final TestNetwork network = new TestNetwork();
    private final ControlApi api = network.network().controlApi();

    @BeforeEach
    void customersWait() {
        network.application()
                .answers(
                        "/voice",
                        "<Response><Dial><Conference participantLabel='customer' statusCallback='/conference'"
                                + " statusCallbackEvent='join leave'>call-1</Conference></Dial></Response>");
    }

    @Test
    void showsCallsAndConferences() {
        String sid = customerCalls();

        JsonObject state = shown("state");
        assertThat(state.text()).contains(sid, "\"label\":\"customer\"", "\"onHold\":false");
        assertThat(shown("webhooks").text()).contains("\"kind\":\"VOICE\"", "participant-join");
        assertThat(shown("frames").members()).containsKey("frames");
    }

    @Test
    void letsScriptedPeopleCallAndHangUp() {
        String sid = customerCalls();
        assertThat(post("hangup", Map.of("callSid", sid)).status()).isEqualTo(204);

        assertThat(network.control().calls())
                .extracting(CallView::sid, CallView::status)
                .containsExactly(tuple(sid, CallStatus.COMPLETED));
    }

    @Test
    void losesTheNewsThatItIsToldToLose() {
        post("webhook-faults", Map.of("fault", "drop", "of", "conference", "times", "1"));
        customerCalls();
        assertThat(network.application().got("/conference")).isEmpty();
        post("clear-faults", Map.of());
        customerCalls();

        assertThat(network.application().got("/conference")).hasSize(1);
    }

    @Test
    void losesTheSameShareForTheSameSeed() {
        assertThat(lost(7)).isEqualTo(lost(7)).isBetween(20, 40);
    }

    @Test
    void spoilsRestRequests() {
        post("rest-faults", Map.of("status", "429", "times", "1"));
        post("rest-faults", Map.of("lost", "request"));

        assertThat(network.rest("GET", ".json", Map.of()).status()).isEqualTo(429);
        assertThat(network.rest("GET", ".json", Map.of()).isLost()).isTrue();
        assertThat(network.rest("GET", ".json", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void carriesOutWhatItLosesTheAnswerTo() {
        String sid = customerCalls();
        post("rest-faults", Map.of("lost", "answer"));

        assertThat(network.rest("POST", "/Calls/" + sid + ".json", Map.of("Status", "completed"))
                        .isLost())
                .isTrue();
        assertThat(network.control().call(sid).orElseThrow().status()).isEqualTo(CallStatus.COMPLETED);
    }

    @Test
    void dropsSocketsAndRefusesNewOnesForAWhile() {
        TestBrowser alice = network.browser("alice").registered();
        post("signal-refuse", Map.of("seconds", "5"));
        assertThat(post("signal-drop", Map.of("identity", "alice")).json()).contains("\"sockets\":1");
        assertThat(alice.page().isClosed()).isTrue();
        alice.reconnect();
        assertThat(alice.page().isClosed()).isTrue();
        network.time().advance(Duration.ofSeconds(5));
        alice.reconnect();

        assertThat(alice.page().isClosed()).isFalse();
    }

    @Test
    void expiresATokenAndStopsTheHeart() {
        TestBrowser alice = network.browser("alice").registered();
        post("signal-heartbeats", Map.of("stopped", "true"));
        int beats = alice.page().texts().size();
        network.time().advance(Duration.ofSeconds(30));
        assertThat(alice.page().texts()).hasSize(beats);
        post("signal-expire-token", Map.of("identity", "alice"));

        assertThat(alice.page().payload("error").object("error").number("code")).hasValue(31205L);
    }

    @Test
    void hurries() {
        String sid = JsonObject.parse(
                        post("customer-call", Map.of("patience", "20")).json())
                .string("callSid")
                .orElseThrow();
        post("hurry", Map.of("seconds", "20"));

        assertThat(network.control().call(sid).orElseThrow().status()).isEqualTo(CallStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({
        "webhook-faults,fault,explode",
        "webhook-faults,share,2",
        "customer-call,to,+4612345",
        "customer-call,talk,long",
        "callee,reaction,laughs",
        "signal-drop,nobody,1"
    })
    void saysWhatIsWrong(String command, String parameter, String value) {
        ControlAnswer answer = post(command, Map.of(parameter, value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()).contains("message");
    }

    @Test
    void knowsItsCommands() {
        assertThat(post("explode", Map.of()).status()).isEqualTo(404);
        assertThat(api.handle("GET", "hurry", Map.of()).status()).isEqualTo(404);
    }

    private int lost(int seed) {
        TestNetwork other = new TestNetwork();
        other.network()
                .controlApi()
                .handle(
                        "POST",
                        "webhook-faults",
                        Map.of("fault", "drop", "share", "0.3", "of", "all", "seed", "" + seed));
        List<Integer> calls = IntStream.range(0, 100).boxed().toList();
        calls.forEach(call -> other.network().controlApi().handle("POST", "customer-call", Map.of()));
        other.time().settle();
        return calls.size() - other.application().got("/voice").size();
    }

    private String customerCalls() {
        String json = post("customer-call", Map.of("to", TestAccount.COMPANY)).json();
        return JsonObject.parse(json).string("callSid").orElseThrow();
    }

    private JsonObject shown(String what) {
        return JsonObject.parse(api.handle("GET", what, Map.of()).json());
    }

    private ControlAnswer post(String command, Map<String, String> parameters) {
        ControlAnswer answer = api.handle("POST", command, parameters);
        network.time().settle();
        return answer;
    }
}
