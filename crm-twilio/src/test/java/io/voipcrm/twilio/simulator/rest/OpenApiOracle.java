package io.voipcrm.twilio.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.twilio.simulator.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Twilio's published description of its REST API, as far as it says which members an answer has. */
final class OpenApiOracle {

    private final JsonObject schemas;

    private OpenApiOracle(JsonObject schemas) {
        this.schemas = schemas;
    }

    static OpenApiOracle read(Path description) {
        try {
            JsonObject whole = JsonObject.parse(Files.readString(description));
            return new OpenApiOracle(whole.object("components").object("schemas"));
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
}
