package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedProduct.class)
class TelephonyIT {
    private static Answer webhook(String path, String form) {
        Api api = Api.anyone();
        return api.send(api.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    @Test
    void showsTheAccountWithItsSecretsMasked() {
        JsonObject credentials = Api.as("admin")
                .get("/api/twilio/credentials")
                .hasStatus(200)
                .object()
                .getJsonObject("credentials");
        assertThat(credentials.keySet())
                .contains(
                        "id",
                        "accountSid",
                        "apiKey",
                        "apiSecret",
                        "twimlAppSid",
                        "phoneNumber",
                        "createdAt",
                        "updatedAt");
        assertThat(credentials.getString("apiSecret")).isEqualTo("***masked***");
        assertThat(credentials.getString("authToken")).isEqualTo("***masked***");
        assertThat(credentials.getString("phoneNumber")).isEqualTo("+46850000100");
    }

    @Test
    void keepsASecretThatComesBackMasked() {
        Api admin = Api.as("admin");
        JsonObject before = admin.get("/api/twilio/credentials").object().getJsonObject("credentials");
        String same = """
                {"accountSid":"%s","apiKey":"%s","apiSecret":"***masked***","twimlAppSid":"%s","phoneNumber":"%s"}""".formatted(
                        before.getString("accountSid"),
                        before.getString("apiKey"),
                        before.getString("twimlAppSid"),
                        before.getString("phoneNumber"));
        JsonObject saved =
                admin.post("/api/twilio/credentials", same).hasStatus(200).object();
        assertThat(saved.keySet()).containsExactly("message", "credentials");
        assertThat(saved.getJsonObject("credentials").getString("createdAt")).isEqualTo(before.getString("createdAt"));
        Api.as("alice").post("/api/twilio/token", "{\"identity\":\"201\"}").hasStatus(200);
        SharedProduct.product().letScriptedCustomerCall();
    }

    @Test
    void givesATokenForOnesOwnExtensionOnly() {
        JsonObject token = Api.as("alice")
                .post("/api/twilio/token", "{\"identity\":\"201\"}")
                .hasStatus(200)
                .object();
        assertThat(token.keySet()).containsExactly("token", "identity", "expiresAt", "deviceOptions");
        assertThat(token.getString("identity")).isEqualTo("201");
        assertThat(token.getJsonObject("deviceOptions").getBoolean("plainSignalling"))
                .isTrue();
        Api.as("alice").post("/api/twilio/token", "{\"identity\":\"202\"}").isProblem(403);
        Api.as("admin").post("/api/twilio/token", "{\"identity\":\"201\"}").isProblem(403);
    }

    @Test
    void saysThatItIsSetUp() {
        assertThat(Api.as("alice").get("/api/twilio/status").hasStatus(200).text())
                .isEqualTo("{\"configured\":true}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/twilio/voice",
                "/api/twilio/conference?call=1",
                "/api/twilio/status?call=1&leg=customer",
                "/api/twilio/dial-ended?call=1&leg=customer",
                "/api/twilio/wait?call=1"
            })
    void believesNoMessageWithoutASignature(String path) {
        webhook(path, "CallSid=CA1&From=%2B46701234567&To=%2B46850000100").isProblem(403);
    }

    @Test
    void refusesMessagesThatAreTooLargeOrNoForms() {
        webhook("/api/twilio/voice", "a=" + "x".repeat(70_000)).isProblem(413);
        Api.anyone().post("/api/twilio/voice", "{}").isProblem(415);
        webhook("/api/nobody/voice", "a=b").isProblem(404);
    }
}
