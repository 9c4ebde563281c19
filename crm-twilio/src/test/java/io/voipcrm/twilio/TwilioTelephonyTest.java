package io.voipcrm.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.telephony.TelephonyNotConfiguredException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioTelephonyTest {
    private static final LegId LEG = LegId.of(Requests.CUSTOMER_LEG);
    private static final String PATH =
            "/twilio-sim/2010-04-01/Accounts/" + Accounts.ACCOUNT + "/Calls/" + Requests.CUSTOMER_LEG + ".json";

    private final StandInServer server = StandInServer.start();
    private final TwilioTelephony telephony = new TwilioTelephony(
            Accounts.settings().withRestBase(server.address("/twilio-sim")), SingleTryHttpClient.Patience.usual());

    @AfterEach
    void stop() {
        telephony.close();
        server.stop();
    }

    @Test
    void hangsALegUp() {
        telephony.hangUp(LEG);

        StandInServer.Received request = server.onlyRequest();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo(PATH);
        assertThat(request.form()).containsOnly(Xml.attribute("Status", "completed"));
    }

    @Test
    void makesALegDoSomethingElse() {
        telephony.redirect(LEG, new SayNobodyAvailable());

        StandInServer.Received request = server.onlyRequest();
        assertThat(request.path()).isEqualTo(PATH);
        assertThat(request.form()).containsOnlyKeys("Twiml");
        assertThat(Xml.names(Xml.parse(request.form().get("Twiml")))).containsExactly("Say", "Hangup");
    }

    @Test
    void showsItsKeyAndNotTheAccountsToken() {
        telephony.hangUp(LEG);

        String key = "SK00000000000000000000000000000002:a-secret-of-at-least-32-characters";
        assertThat(server.onlyRequest().authorization())
                .isEqualTo("Basic " + Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void leavesALegThatIsOverAlone() {
        server.answer(404, "{\"code\":20404,\"message\":\"not found\",\"status\":404}");
        assertThatCode(() -> telephony.hangUp(LEG)).doesNotThrowAnyException();

        server.answer(400, "{\"code\":21220,\"message\":\"Call is not in-progress. Cannot redirect.\",\"status\":400}");
        assertThatCode(() -> telephony.redirect(LEG, new SayNobodyAvailable())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 401, 400})
    void asksOnceWhateverTheAnswer(int status) {
        server.answer(status, "{\"code\":20500,\"message\":\"no\",\"status\":" + status + "}");

        assertThatThrownBy(() -> telephony.redirect(LEG, new SayNobodyAvailable()))
                .isInstanceOf(TelephonyException.class);
        assertThatThrownBy(() -> telephony.hangUp(LEG)).isInstanceOf(TelephonyException.class);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void onlyARefusalForTheRateIsWorthAnotherTryAndNobodyWaitsForItHere() {
        server.answer(429, "{\"code\":20429,\"message\":\"Too many requests\",\"status\":429}");

        assertThat(refusal(() -> telephony.hangUp(LEG)).retryAfter()).isEmpty();
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"3,PT3S", "0,PT0S", "86400,PT1M"})
    void aRefusalForTheRateSaysForHowLongTwilioWantsToBeLeftAlone(String header, Duration wait) {
        server.answer(429, "{\"code\":20429,\"message\":\"no\",\"status\":429}", Map.of("Retry-After", header));

        assertThat(refusal(() -> telephony.hangUp(LEG)).retryAfter()).contains(wait);
        assertThat(refusal(() -> telephony.lookUp(List.of(LEG))).retryAfter()).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wed, 21 Oct 2026 07:28:00 GMT", "-1", "soon"})
    void aTimeThatIsNoNumberOfSecondsIsTakenForNone(String header) {
        server.answer(429, "not JSON", Map.of("Retry-After", header));

        assertThat(refusal(() -> telephony.hangUp(LEG)).retryAfter()).isEmpty();
    }

    private static TelephonyException.Retriable refusal(ThrowableAssert.ThrowingCallable request) {
        return catchThrowableOfType(TelephonyException.Retriable.class, request);
    }

    @ParameterizedTest
    @CsvSource({"500,20500", "503,20503", "401,20003", "403,20403", "400,21211"})
    void anythingElseMayHaveBeenDoneOrNeverWillBe(int status, int code) {
        server.answer(status, "{\"code\":" + code + ",\"message\":\"no\",\"status\":" + status + "}");

        assertThatThrownBy(() -> telephony.hangUp(LEG))
                .isInstanceOf(TelephonyException.Final.class)
                .hasMessageContaining("status " + status)
                .hasMessageContaining("code " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Bad gateway</html>", "[]"})
    void anAnswerThatIsNoJsonIsAnErrorToo(String body) {
        server.answer(502, body);

        assertThatThrownBy(() -> telephony.hangUp(LEG)).isInstanceOf(TelephonyException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aServerThatIsNotThereWasNotAskedForAnything() {
        URI nobody = server.address("");
        server.stop();

        try (TwilioTelephony lonely = new TwilioTelephony(Accounts.settings().withRestBase(nobody))) {
            assertThatThrownBy(() -> lonely.hangUp(LEG)).isInstanceOf(TelephonyException.Retriable.class);
        }
    }

    @Test
    void needsAnAccount() {
        TwilioSettings none = TwilioSettings.of(Optional::empty, URI.create("https://crm.example.com"))
                .withRestBase(server.address(""));

        try (TwilioTelephony unconfigured = new TwilioTelephony(none)) {
            assertThatThrownBy(() -> unconfigured.hangUp(LEG)).isInstanceOf(TelephonyNotConfiguredException.class);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void canDoEverythingThatThePortKnows() {
        assertThat(telephony.capabilities()).containsExactlyInAnyOrder(Capability.values());
        assertThat(telephony.provider()).isEqualTo(new TwilioWebhooks(Accounts.settings()).provider());
    }
}
