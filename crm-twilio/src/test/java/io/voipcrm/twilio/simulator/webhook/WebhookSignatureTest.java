package io.voipcrm.twilio.simulator.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import io.voipcrm.twilio.simulator.TestAccount;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookSignatureTest {

    private static final String TOKEN = TestAccount.AUTH_TOKEN;

    @ParameterizedTest
    @CsvSource({
        "https://example.com/myapp.php?foo=1&bar=2, +14158675310, L/OH5YylLD5NRKLltdqwSvS0BnU=",
        "https://mycompany.com/myapp.php?foo=1&bar=2, +14158675309, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    })
    void matchesTheKnownVectors(String url, String number, String signature) {
        Map<String, String> fields = Map.of(
                "CallSid", "CA1234567890ABCDE",
                "Caller", number,
                "From", number,
                "Digits", "1234",
                "To", "+18005551212");

        assertThat(WebhookSignature.of(TOKEN, url, fields)).isEqualTo(signature);
    }

    @Property
    void satisfiesTwiliosValidator(@ForAll Map<String, String> fields) {
        String url = "http://localhost:9080/api/twilio/voice?call=7&x=%20y";

        assertThat(new RequestValidator(TOKEN).validate(url, fields, WebhookSignature.of(TOKEN, url, fields)))
                .isTrue();
    }

    @Test
    void leavesOutFragmentUserAndTheHttpsPort() {
        String plain = WebhookSignature.of(TOKEN, "https://example.com/voice?a=1", Map.of());

        assertThat(WebhookSignature.of(TOKEN, "https://user:secret@example.com:8443/voice?a=1#rc=2", Map.of()))
                .isEqualTo(plain);
    }

    @Test
    void keepsTheHttpPort() {
        assertThat(WebhookSignature.of(TOKEN, "http://example.com:8080/voice", Map.of()))
                .isNotEqualTo(WebhookSignature.of(TOKEN, "http://example.com/voice", Map.of()));
    }
}
