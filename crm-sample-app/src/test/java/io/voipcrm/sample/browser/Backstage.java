package io.voipcrm.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody does out of sight, in the HTTP API: what a test needs to be there, or happens meanwhile. */
final class Backstage {
    private final Page page;
    private final URI product;
    private final String session;

    private Backstage(Page page, URI product, String session) {
        this.page = page;
        this.product = product;
        this.session = session;
    }

    /** Asked by this page's window, as long as it is open, in the name of whoever has this e-mail address. */
    static Backstage as(Page page, URI product, String email) {
        JsonObject signedIn = new Backstage(page, product, "")
                .post("/api/auth/login", Map.of("email", email, "password", AgentTab.PASSWORD));
        return new Backstage(page, product, signedIn.getString("token"));
    }

    JsonObject post(String path, Map<String, ?> body) {
        return send("POST", path, body);
    }

    JsonObject put(String path, Map<String, ?> body) {
        return send("PUT", path, body);
    }

    JsonObject delete(String path) {
        return send("DELETE", path, Map.of());
    }

    JsonObject get(String path) {
        return answered("GET", path, RequestOptions.create());
    }

    /** What is on the first page of a list. */
    List<JsonObject> items(String path) {
        return get(path).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** Brings in a table of contacts, with the columns that the product guesses; it goes on after the answer. */
    void startImport(String table) {
        JsonObject brought = answered(
                "POST",
                "/api/imports?fileName=people.csv",
                RequestOptions.create().setHeader("Content-Type", "text/csv").setData(table));
        post("/api/imports/" + id(brought) + "/start", Map.of());
    }

    /** A new contact who has this number. */
    JsonObject contact(String name, String number) {
        return post("/api/contacts", body(name, number, ""));
    }

    /** The contact gets another name and these notes; its number stays. */
    JsonObject change(JsonObject contact, String name, String number, String notes) {
        Map<String, Object> body = body(name, number, notes);
        body.put("version", contact.getInt("version"));
        return put("/api/contacts/" + id(contact), body);
    }

    static long id(JsonObject object) {
        return object.getJsonNumber("id").longValue();
    }

    private static Map<String, Object> body(String name, String number, String notes) {
        return new HashMap<>(Map.of("name", name, "phones", List.of(Map.of("number", number)), "notes", notes));
    }

    private JsonObject send(String method, String path, Map<String, ?> body) {
        return answered(method, path, RequestOptions.create().setData(body));
    }

    private JsonObject answered(String method, String path, RequestOptions request) {
        APIResponse answer = page.request()
                .fetch(
                        product.resolve(path).toString(),
                        request.setMethod(method).setHeader("Authorization", "Bearer " + session));
        assertThat(answer.ok()).as("%s %s: %s", method, path, answer.text()).isTrue();
        return Json.createReader(new StringReader(answer.text())).readObject();
    }
}
