package io.voipcrm.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import io.voipcrm.core.telephony.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RequestSignatureTest {
    private static final Secret TOKEN = new Secret("12345");

    @Test
    void signsTheDocumentedRequest() {
        assertThat(RequestSignature.sign(
                        TOKEN, "https://example.com/myapp.php?foo=1&bar=2", documented("+14158675310")))
                .isEqualTo("L/OH5YylLD5NRKLltdqwSvS0BnU=");
        assertThat(RequestSignature.sign(
                        TOKEN, "https://mycompany.com/myapp.php?foo=1&bar=2", documented("+14158675309")))
                .isEqualTo("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    }

    @Test
    void signsARequestWithoutFieldsByItsAddressAlone() {
        String address = "https://example.com/myapp?bodySHA256="
                + "5ccde7145dfb8f56479710896586cb9d5911809d83afbe34627818790db0aec9";

        assertThat(RequestSignature.sign(TOKEN, address, Map.of())).isEqualTo("hPXmLwIy3Fgqv1i9KPmH/HhQ6zo=");
    }

    @Test
    void acceptsAnHttpsAddressWithAndWithoutItsPort() {
        RequestSignature ours = new RequestSignature(URI.create("https://crm.example.com:8443"));

        assertThat(ours.matches(signed("https://crm.example.com/api/x?call=1"), TOKEN, "/api/x?call=1", Map.of()))
                .isTrue();
        assertThat(ours.matches(signed("https://crm.example.com:8443/api/x?call=1"), TOKEN, "/api/x?call=1", Map.of()))
                .isTrue();
        assertThat(ours.matches(signed("https://crm.example.com:9443/api/x?call=1"), TOKEN, "/api/x?call=1", Map.of()))
                .isFalse();
    }

    @Test
    void acceptsTheUsualPortWrittenOut() {
        RequestSignature http = new RequestSignature(URI.create("http://localhost"));
        RequestSignature https = new RequestSignature(URI.create("https://localhost"));

        assertThat(http.matches(signed("http://localhost:80/a"), TOKEN, "/a", Map.of()))
                .isTrue();
        assertThat(https.matches(signed("https://localhost:443/a"), TOKEN, "/a", Map.of()))
                .isTrue();
        assertThat(https.matches(signed("http://localhost/a"), TOKEN, "/a", Map.of()))
                .isFalse();
    }

    @Test
    void keepsThePathOfTheBaseAndTheRawBytesOfTheQuery() {
        RequestSignature ours = new RequestSignature(URI.create("https://crm.example.com/crm"));

        assertThat(ours.matches(
                        signed("https://crm.example.com/crm/a%2Fb?q=%27x+y"), TOKEN, "/a%2Fb?q=%27x+y", Map.of()))
                .isTrue();
        assertThat(ours.matches(signed("https://crm.example.com/crm/a/b?q='x y"), TOKEN, "/a%2Fb?q=%27x+y", Map.of()))
                .isFalse();
    }

    @Test
    void sortsTheValuesOfAFieldThatComesTwice() {
        String once = RequestSignature.sign(TOKEN, "https://a/b", Map.of("Event", List.of("start", "end")));

        assertThat(RequestSignature.sign(TOKEN, "https://a/b", Map.of("Event", List.of("end", "start"))))
                .isEqualTo(once);
    }

    @Property(tries = 500)
    void agreesWithTwiliosOwnValidator(@ForAll("forms") Map<String, String> form, @ForAll("queries") String query) {
        String address = "https://crm.example.com/api/twilio/voice?" + query;
        Map<String, List<String>> fields = form.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));

        String signature = RequestSignature.sign(TOKEN, address, fields);

        assertThat(new RequestValidator(TOKEN.reveal()).validate(address, form, signature))
                .isTrue();
    }

    @Provide
    Arbitrary<Map<String, String>> forms() {
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of("", "+46701234567", "O'Brien & Söner", "a+b c%20d", "早上好", "📞", " x ", "=&?#"),
                Arbitraries.strings().ofMaxLength(20).excludeChars('\uFFFF'));
        return Arbitraries.maps(names, values).ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of("call=1", "call=1&leg=agent", "q=%27x%27", "a=b+c", "");
    }

    private static String signed(String url) {
        return RequestSignature.sign(TOKEN, url, Map.of());
    }

    private static Map<String, List<String>> documented(String number) {
        Map<String, List<String>> form = new TreeMap<>();
        form.put("To", List.of("+18005551212"));
        form.put("CallSid", List.of("CA1234567890ABCDE"));
        form.put("Caller", List.of(number));
        form.put("From", List.of(number));
        form.put("Digits", List.of("1234"));
        return form;
    }
}
