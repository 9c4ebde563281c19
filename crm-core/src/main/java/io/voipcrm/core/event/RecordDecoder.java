package io.voipcrm.core.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
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
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = component(type, components[i], members.get(components[i].getName()));
        }
        return construct(type, types, arguments);
    }

    private static Object component(Class<?> owner, RecordComponent component, @Nullable Object json) {
        Type type = component.getGenericType();
        if (json == null && component.getType() != Optional.class) {
            throw new IllegalArgumentException(owner.getSimpleName() + " needs " + component.getName());
        }
        return decoded(type, json);
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

    private static Object construct(Class<?> type, Class<?>[] types, Object[] arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("Not a valid " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Can't make a " + type.getSimpleName(), e);
        }
    }

    static <T> T as(Class<T> wanted, @Nullable Object json) {
        if (!wanted.isInstance(json)) {
            throw new IllegalArgumentException("Expected a " + wanted.getSimpleName());
        }
        return wanted.cast(json);
    }
}
