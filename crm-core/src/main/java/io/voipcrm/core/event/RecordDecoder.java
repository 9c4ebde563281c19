package io.voipcrm.core.event;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts records together from what {@link JsonReader} has read. Which types those are is never for the text to say. */
final class RecordDecoder {
    private RecordDecoder() {}

    static Object record(Class<?> type, Map<?, ?> members) {
        RecordShape shape = RecordShape.of(type);
        Object[] arguments = new Object[shape.members().size()];
        int i = 0;
        for (RecordShape.Member member : shape.members()) {
            arguments[i] = component(type, member, members.get(member.name()));
            i++;
        }
        return shape.make(arguments);
    }

    private static Object component(Class<?> owner, RecordShape.Member member, @Nullable Object json) {
        if (json == null && member.raw() != Optional.class) {
            throw new IllegalArgumentException(owner.getSimpleName() + " needs " + member.name());
        }
        return decoded(member.type(), json);
    }

    private static Object decoded(Type type, @Nullable Object json) {
        Class<?> raw = RecordTypes.raw(type);
        if (raw == Optional.class) {
            return json == null ? Optional.empty() : Optional.of(decoded(RecordTypes.argument(type, 0), json));
        }
        if (raw == List.class) {
            return elements(type, json).toList();
        }
        if (raw == Set.class) {
            Set<Object> set = new LinkedHashSet<>();
            elements(type, json).forEach(set::add);
            return set;
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            Map<?, ?> entries = as(Map.class, json);
            entries.forEach((key, value) -> map.put(key, decoded(RecordTypes.argument(type, 1), value)));
            return map;
        }
        if (RecordTypes.isFamily(raw)) {
            return member(raw, as(Map.class, json));
        }
        if (raw.isRecord()) {
            return record(raw, as(Map.class, json));
        }
        return plain(raw, json);
    }

    private static Object member(Class<?> family, Map<?, ?> members) {
        String name = as(String.class, members.get(RecordTypes.TYPE));
        Class<?> type = RecordTypes.records(family).stream()
                .filter(candidate -> candidate.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + family.getSimpleName() + " is called so"));
        return record(type, members);
    }

    private static Object plain(Class<?> type, @Nullable Object json) {
        if (type == boolean.class || type == Boolean.class) {
            return as(Boolean.class, json);
        }
        if (RecordTypes.isNumber(type)) {
            return number(type, as(BigDecimal.class, json));
        }
        String text = as(String.class, json);
        if (type.isEnum()) {
            return constant(type, text);
        }
        try {
            if (type == Instant.class) {
                return Instant.parse(text);
            }
            if (type == Duration.class) {
                return Duration.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("That is no " + type.getSimpleName(), e);
        }
        return type == UUID.class ? UUID.fromString(text) : text;
    }

    private static Object number(Class<?> type, BigDecimal number) {
        try {
            if (type == int.class || type == Integer.class) {
                return number.intValueExact();
            }
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("The number does not fit", e);
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + type.getSimpleName() + " is called so"));
    }

    private static Stream<Object> elements(Type type, @Nullable Object json) {
        List<?> elements = as(List.class, json);
        return elements.stream().map(element -> decoded(RecordTypes.argument(type, 0), element));
    }

    static <T> T as(Class<T> wanted, @Nullable Object json) {
        if (!wanted.isInstance(json)) {
            throw new IllegalArgumentException("Expected a " + wanted.getSimpleName());
        }
        return wanted.cast(json);
    }
}
