package io.voipcrm.twilio.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestApplication;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.TestPhone;
import io.voipcrm.twilio.simulator.exchange.Alert;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller hears of a document. */
class ProgramTest {

    private final TestNetwork network = new TestNetwork();
    private final TestApplication application = network.application();
    private TestPhone phone = network.phone(TestAccount.CUSTOMER);

    @BeforeEach
    void forgetTheGreeting() {
        phone.page().forget();
    }

    @Test
    void saysPausesAndHangsUpAtTheEnd() {
        application.answers("/voice", "<Response><Say>Hello</Say><Pause length='5'/><Say>Bye</Say></Response>");
        phone.dial(TestAccount.COMPANY);
        assertThat(phone.page().types()).containsExactly("dialling", "ringing", "said");

        network.time().advance(Duration.ofSeconds(6));
        assertThat(phone.page().last("said").string("text")).hasValue("Bye");
        network.time().advance(Duration.ofSeconds(1));
        assertThat(ended()).isEqualTo("completed");
    }

    @Test
    void followsARedirectRelativeToTheDocument() {
        application.answers("/voice", "<Response><Redirect>next/step?x=1</Redirect></Response>");
        application.answers("/next/step", "<Response><Say>There</Say></Response>");
        phone.dial(TestAccount.COMPANY);

        assertThat(phone.page().last("said").string("text")).hasValue("There");
    }

    @ParameterizedTest
    @CsvSource({
        "<Response/>, completed",
        "<Response><Hangup/></Response>, completed",
        "<Response><Reject reason='busy'/></Response>, busy",
        "<Response><Reject/></Response>, no-answer",
        "<Response><Gather/></Response>, failed",
        "nonsense, failed",
    })
    void endsAsTheDocumentSays(String document, String status) {
        application.answers("/voice", document);
        phone.dial(TestAccount.COMPANY);

        assertThat(ended()).isEqualTo(status);
        assertThat(application.only("/status").field("CallStatus")).isEqualTo(status);
    }

    @Test
    void apologisesForAnApplicationThatFails() {
        application.fails("/voice", 500);
        phone.dial(TestAccount.COMPANY);

        assertThat(phone.page().last("said").string("text").orElse("")).contains("application error");
        assertThat(ended()).isEqualTo("failed");
        assertThat(network.control().alerts()).extracting(Alert::code).contains(Alert.HTTP_FAILURE);
    }

    @Test
    void namesAnUnknownVerbInItsAlerts() {
        application.answers("/voice", "<Response><Gather/></Response>");
        phone.dial(TestAccount.COMPANY);

        assertThat(network.control().alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.code()).isEqualTo(12200);
            assertThat(alert.message()).contains("Gather");
        });
    }

    @Test
    void reachesNobodyButTheCompany() {
        phone.dial("+46899999999");

        assertThat(ended()).isEqualTo("failed");
        assertThat(application.got()).isEmpty();
    }

    @Test
    void explainsWhatThePageDidWrong() {
        phone.raw("nonsense");
        assertThat(phone.page().types()).containsExactly("error");
        phone.raw("{\"type\":\"sing\"}");
        phone.raw("{\"type\":\"hello\",\"number\":\"12\"}");
        phone.raw("{\"type\":\"hello\",\"number\":\"" + TestAccount.COMPANY + "\"}");
        phone.raw("{\"type\":\"answer-sdp\",\"legSid\":\"CA1\"}");
        phone.raw("{\"type\":\"hangup\",\"callSid\":\"CA-unknown\"}");

        assertThat(phone.page().types()).hasSize(5).containsOnly("error");
    }

    private String ended() {
        return phone.page().last("ended").string("reason").orElse("");
    }
}
