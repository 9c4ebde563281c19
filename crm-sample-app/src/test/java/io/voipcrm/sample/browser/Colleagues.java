package io.voipcrm.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Agents whom the admin takes on for a test, and lets go afterwards. */
final class Colleagues {
    private final APIRequestContext http;
    private final URI product;
    private final String session;
    private final List<Long> taken = new ArrayList<>();

    private Colleagues(APIRequestContext http, URI product, String session) {
        this.http = http;
        this.product = product;
        this.session = session;
    }

    static Colleagues takenOnBy(APIRequestContext http, URI product, String email) {
        JsonObject signedIn = new Colleagues(http, product, "")
                .send("POST", "/api/auth/login", Map.of("email", email, "password", AgentTab.PASSWORD));
        return new Colleagues(http, product, signedIn.getString("token"));
    }

    /** The e-mail address of a new agent with this extension. */
    String takeOn(String extension) {
        String email = "agent" + extension + "@example.com";
        JsonObject answer = send(
                "POST",
                "/api/users",
                Map.of(
                        "fullName",
                        "Agent " + extension,
                        "email",
                        email,
                        "extension",
                        extension,
                        "userType",
                        "user",
                        "password",
                        AgentTab.PASSWORD));
        taken.add(answer.getJsonObject("user").getJsonNumber("id").longValue());
        return email;
    }

    void letGo() {
        taken.forEach(id -> send("DELETE", "/api/users/" + id, Map.of()));
    }

    private JsonObject send(String method, String path, Map<String, String> body) {
        APIResponse answer = http.fetch(
                product.resolve(path).toString(),
                RequestOptions.create()
                        .setMethod(method)
                        .setHeader("Authorization", "Bearer " + session)
                        .setData(body));
        assertThat(answer.ok()).as("%s %s: %s", method, path, answer.text()).isTrue();
        return Json.createReader(new StringReader(answer.text())).readObject();
    }
}
