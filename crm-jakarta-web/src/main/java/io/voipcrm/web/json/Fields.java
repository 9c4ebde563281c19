package io.voipcrm.web.json;

import io.voipcrm.core.InvalidValueException;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The members of a JSON object that a client sent, read one by one. What is wrong is collected, so that the client
 * hears of everything at once from {@link #check()}: values that break a rule, members that are missing, and members
 * that nobody asked for.
 *
 * <p>A member that is {@code null} counts as absent, unless the reader asks. Not thread-safe.
 */
public final class Fields {
    private final JsonObject object;
    private final Set<String> known = new HashSet<>();
    private final List<FieldError> errors = new ArrayList<>();

    public Fields(JsonObject object) {
        this.object = object;
    }

    /** Whether the member is there, be it as {@code null}. */
    public boolean given(String member) {
        known.add(member);
        return object.containsKey(member);
    }

    /** Whether the member is there as {@code null}. */
    public boolean isNull(String member) {
        known.add(member);
        return object.containsKey(member) && object.isNull(member);
    }

    /** The member as the reader understands it; empty when it is absent or wrong. */
    public <T> Optional<T> optional(String member, Function<String, T> reader) {
        return value(member).flatMap(value -> text(member, value)).flatMap(text -> read(member, text, reader));
    }

    /** Like {@link #optional}, and it is an error when the member is absent or empty. */
    public <T> Optional<T> required(String member, Function<String, T> reader) {
        Optional<JsonValue> value = value(member);
        if (value.isEmpty()) {
            wrong(member, "This is needed");
            return Optional.empty();
        }
        return value.flatMap(present -> text(member, present)).flatMap(text -> read(member, text, reader));
    }

    public Optional<Boolean> flag(String member) {
        return value(member).flatMap(value -> {
            if (value.getValueType() == ValueType.TRUE || value.getValueType() == ValueType.FALSE) {
                return Optional.of(value.getValueType() == ValueType.TRUE);
            }
            wrong(member, "This is true or false");
            return Optional.empty();
        });
    }

    /** The member as a whole number; empty when it is absent or wrong. */
    public Optional<Long> wholeNumber(String member) {
        return value(member).flatMap(value -> {
            try {
                if (value instanceof JsonNumber number) {
                    return Optional.of(number.longValueExact());
                }
            } catch (ArithmeticException e) {
                // Said below: it has a fraction or is too large.
            }
            wrong(member, "This is a whole number");
            return Optional.empty();
        });
    }

    /** The member as a list of what the reader understands; empty when it is absent or one of them is wrong. */
    public <T> Optional<List<T>> texts(String member, Function<String, T> reader) {
        return list(member, element -> text(member, element).flatMap(text -> read(member, text, reader)));
    }

    /** The member as a list of objects, each read by the reader; empty when it is absent or one of them is wrong. */
    public <T> Optional<List<T>> objects(String member, Function<Fields, Optional<T>> reader) {
        return list(member, element -> {
            if (element instanceof JsonObject inner) {
                Fields fields = new Fields(inner);
                Optional<T> read = reader.apply(fields);
                fields.all().forEach(error -> wrong(member, error.field() + ": " + error.message()));
                return read;
            }
            wrong(member, "This is a list of objects");
            return Optional.empty();
        });
    }

    /**
     * Like {@link #objects}, with errors that name the element: {@code phones[1].number}; empty when it is absent or one
     * of them is wrong.
     */
    public <T> Optional<List<T>> items(String member, Function<Fields, Optional<T>> reader) {
        AtomicInteger place = new AtomicInteger();
        return list(member, element -> inner(member + "[" + place.getAndIncrement() + "]", element, reader));
    }

    /** The member as an object, with errors that name its member: {@code address.city}; empty when it is absent or wrong. */
    public <T> Optional<T> object(String member, Function<Fields, Optional<T>> reader) {
        return value(member).flatMap(value -> inner(member, value, reader));
    }

    /** The member as an object of texts, numbers and truth values, each in its text; what is null is left out. */
    public Map<String, String> scalars(String member) {
        Map<String, String> scalars = new LinkedHashMap<>();
        Optional<JsonValue> value = value(member);
        if (value.isPresent() && value.get() instanceof JsonObject inner) {
            inner.forEach(
                    (key, scalar) -> scalar(member + "." + key, scalar).ifPresent(text -> scalars.put(key, text)));
        } else if (value.isPresent()) {
            wrong(member, "This is an object");
        }
        return scalars;
    }

    private Optional<String> scalar(String path, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> text(path, value);
            case NUMBER, TRUE, FALSE -> Optional.of(value.toString());
            case NULL -> Optional.empty();
            case OBJECT, ARRAY -> {
                wrong(path, "This is a text, a number, or true or false");
                yield Optional.empty();
            }
        };
    }

    private <T> Optional<T> inner(String path, JsonValue value, Function<Fields, Optional<T>> reader) {
        if (value instanceof JsonObject inner) {
            Fields fields = new Fields(inner);
            Optional<T> read = reader.apply(fields);
            fields.all().forEach(error -> wrong(path + "." + error.field(), error.message()));
            return read;
        }
        wrong(path, "This is an object");
        return Optional.empty();
    }

    /** Notes an error that the caller has found. */
    public void wrong(String member, String message) {
        errors.add(new FieldError(member, message));
    }

    /**
     * Returns when nothing is wrong.
     *
     * @throws InvalidRequestException with everything that is
     */
    public void check() {
        if (!all().isEmpty()) {
            throw new InvalidRequestException(errors);
        }
    }

    private List<FieldError> all() {
        object.keySet().stream()
                .filter(member -> !known.contains(member))
                .forEach(member -> wrong(member, "There is no such member"));
        return errors;
    }

    private <T> Optional<List<T>> list(String member, Function<JsonValue, Optional<T>> reader) {
        Optional<JsonValue> value = value(member);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof JsonArray array)) {
            wrong(member, "This is a list");
            return Optional.empty();
        }
        List<T> elements = array.stream()
                .flatMap(element -> reader.apply(element).stream())
                .toList();
        return elements.size() == array.size() ? Optional.of(elements) : Optional.empty();
    }

    private Optional<JsonValue> value(String member) {
        known.add(member);
        return Optional.ofNullable(object.get(member)).filter(value -> value.getValueType() != ValueType.NULL);
    }

    private Optional<String> text(String member, JsonValue value) {
        if (!(value instanceof JsonString text)) {
            wrong(member, "This is a text");
            return Optional.empty();
        }
        // PostgreSQL keeps every character but this one.
        if (text.getString().indexOf('\0') >= 0) {
            wrong(member, "This has a character that no text has");
            return Optional.empty();
        }
        return Optional.of(text.getString());
    }

    private <T> Optional<T> read(String member, String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (InvalidValueException e) {
            errors.add(FieldError.of(member, e));
            return Optional.empty();
        }
    }
}
