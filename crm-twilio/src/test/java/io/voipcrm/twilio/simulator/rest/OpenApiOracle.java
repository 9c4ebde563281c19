package io.voipcrm.twilio.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.twilio.simulator.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Twilio's published description of its REST API, as far as it says what a request and an answer have. */
public final class OpenApiOracle {

    private final JsonObject whole;
    private final JsonObject schemas;

    private OpenApiOracle(JsonObject whole) {
        this.whole = whole;
        this.schemas = whole.object("components").object("schemas");
    }

    public static OpenApiOracle read(Path description) {
        try {
            return new OpenApiOracle(JsonObject.parse(Files.readString(description)));
        } catch (IOException e) {
            throw new UncheckedIOException("The description of Twilio's API cannot be read", e);
        }
    }

    /** Every member is described, has the described type, and one of the described values. */
    void accepts(String schema, JsonObject answer) {
        JsonObject properties = schemas.object(schema).object("properties");
        assertThat(properties.members()).as("schema %s", schema).isNotEmpty();
        assertThat(properties.members().keySet())
                .as(schema)
                .containsAll(answer.members().keySet());
        for (Map.Entry<String, ?> member : answer.members().entrySet()) {
            if (member.getValue() != null) {
                accepts(schema + "." + member.getKey(), properties.object(member.getKey()), member.getValue());
            }
        }
    }

    private void accepts(String name, JsonObject property, Object value) {
        String reference = property.string("$ref").orElse("");
        if (!reference.isEmpty()) {
            JsonObject target = schemas.object(reference.substring(reference.lastIndexOf('/') + 1));
            assertThat((List<?>) target.members().get("enum")).as(name).anyMatch(value::equals);
            return;
        }
        Class<?> type =
                switch (property.string("type").orElse("")) {
                    case "string" -> String.class;
                    case "boolean" -> Boolean.class;
                    case "integer" -> Long.class;
                    case "object" -> JsonObject.class;
                    default -> Object.class;
                };
        assertThat(value).as(name).isInstanceOf(type);
    }

    /** The operation exists, every parameter is described and has a described value, and none that is needed lacks. */
    public void acceptsRequest(RestRequest request) {
        JsonObject operation = operation(request);
        JsonObject form = operation
                .object("requestBody")
                .object("content")
                .object("application/x-www-form-urlencoded")
                .object("schema");
        Map<String, JsonObject> known = new HashMap<>();
        form.object("properties").members().forEach((name, property) -> known.put(name, (JsonObject) property));
        items(operation, "parameters")
                .forEach(parameter -> known.put(parameter.string("name").orElse(""), parameter.object("schema")));
        assertThat(known.keySet())
                .as(request.path())
                .containsAll(request.parameters().keySet());
        request.parameters()
                .forEach((name, values) -> values.forEach(value -> acceptsText(name, known.get(name), value)));
        if (form.members().get("required") instanceof List<?> required) {
            assertThat(request.parameters().keySet()).map(Object.class::cast).containsAll(required);
        }
    }

    private JsonObject operation(RestRequest request) {
        JsonObject found = whole.object("paths").members().entrySet().stream()
                .filter(path -> request.path().matches(path.getKey().replaceAll("\\{[^}]*}", "[^/]+?")))
                .map(path ->
                        ((JsonObject) path.getValue()).object(request.method().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(JsonObject::empty);
        assertThat(found.members())
                .as("%s %s", request.method(), request.path())
                .isNotEmpty();
        return found;
    }

    private void acceptsText(String name, JsonObject property, String value) {
        String reference = property.string("$ref").orElse("");
        if (!reference.isEmpty()) {
            accepts(name, property, value);
            return;
        }
        String shape =
                switch (property.string("type").orElse("")) {
                    case "boolean" -> "true|false";
                    case "integer" -> "\\d+";
                    default -> "(?s).+";
                };
        assertThat(value).as(name).matches(shape);
    }

    private static List<JsonObject> items(JsonObject object, String name) {
        return object.members().get(name) instanceof List<?> items
                ? items.stream().map(JsonObject.class::cast).toList()
                : List.of();
    }
}
