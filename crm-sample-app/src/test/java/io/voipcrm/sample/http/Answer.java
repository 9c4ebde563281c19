package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.List;

/** What the product answered. */
record Answer(int status, HttpHeaders headers, String text) {
    JsonObject object() {
        return Json.createReader(new StringReader(text)).readObject();
    }

    JsonArray array() {
        return Json.createReader(new StringReader(text)).readArray();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The members that the problem document names as wrong. */
    List<String> wrongMembers() {
        return object().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }

    Answer hasStatus(int expected) {
        assertThat(status).as(text).isEqualTo(expected);
        return this;
    }

    /** Checks that it is a problem document as RFC 9457 has it, with the member that older clients read. */
    Answer isProblem(int expected) {
        hasStatus(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        JsonObject problem = object();
        assertThat(problem.keySet()).contains("type", "title", "status", "message");
        assertThat(problem.getInt("status")).isEqualTo(expected);
        assertThat(problem.getString("message")).isEqualTo(problem.getString("title"));
        return this;
    }
}
