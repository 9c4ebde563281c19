package io.voipcrm.twilio.simulator.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object with its members in order; values are the JDK's own types, or null. */
public record JsonObject(Map<String, @Nullable Object> members) {

    public JsonObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public static JsonObject empty() {
        return new JsonObject(Map.of());
    }

    public static JsonObject of(String name, @Nullable Object value) {
        return empty().with(name, value);
    }

    /**
     * Reads an object.
     *
     * @throws JsonException if the text is anything else
     */
    public static JsonObject parse(String text) {
        if (new JsonReader(text).read() instanceof JsonObject object) {
            return object;
        }
        throw new JsonException("Expected an object");
    }

    /** The same object with one more member. */
    public JsonObject with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new JsonObject(more);
    }

    /** The text of a member; empty if it is absent or not a string. */
    public Optional<String> string(String name) {
        return member(name, String.class);
    }

    /** The object of a member; the empty object if it is absent or not an object. */
    public JsonObject object(String name) {
        return member(name, JsonObject.class).orElseGet(JsonObject::empty);
    }

    /** The whole number of a member; empty if it is absent or not a number. */
    public Optional<Long> number(String name) {
        return member(name, Number.class).map(Number::longValue);
    }

    /** Whether a member is present and true. */
    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    /** The JSON text. */
    public String text() {
        return JsonWriter.write(this);
    }

    @Override
    public String toString() {
        return text();
    }

    private <T> Optional<T> member(String name, Class<T> type) {
        return Optional.<Object>ofNullable(members.get(name))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
