package io.voipcrm.web.security;

import io.jsonwebtoken.io.AbstractDeserializer;
import io.jsonwebtoken.io.AbstractSerializer;
import io.voipcrm.web.json.JsonText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets the token library use the server's JSON instead of bringing another. */
final class JwtJson {
    private static final JsonProvider JSON = JsonProvider.provider();

    private JwtJson() {}

    static final class Writer extends AbstractSerializer<Map<String, ?>> {
        @Override
        protected void doSerialize(Map<String, ?> map, OutputStream out) throws IOException {
            out.write(JsonText.of(map).getBytes(StandardCharsets.UTF_8));
        }
    }

    static final class Parser extends AbstractDeserializer<Map<String, ?>> {
        @Override
        protected Map<String, ?> doDeserialize(Reader text) {
            try (JsonReader reader = JSON.createReader(text)) {
                return members(reader.readObject());
            }
        }
    }

    private static Map<String, @Nullable Object> members(JsonObject object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        object.forEach((name, value) -> members.put(name, plain(value)));
        return members;
    }

    private static @Nullable Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).longValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            case OBJECT -> members((JsonObject) value);
            case ARRAY -> ((JsonArray) value).stream().map(JwtJson::plain).toList();
        };
    }
}
