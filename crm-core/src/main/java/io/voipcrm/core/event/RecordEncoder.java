package io.voipcrm.core.event;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes records apart into what {@link JsonWriter} writes. */
final class RecordEncoder {
    private RecordEncoder() {}

    /** A record as an object that names its type. */
    static Map<String, Object> named(Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(RecordTypes.TYPE, value.getClass().getSimpleName());
        members.putAll(members(value));
        return members;
    }

    private static Map<String, Object> members(Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (RecordShape.Member member : RecordShape.of(value.getClass()).members()) {
            Object encoded = encoded(member.of(value), member.type());
            if (encoded != null) {
                members.put(member.name(), encoded);
            }
        }
        return members;
    }

    /** What is written for the value; null for an empty {@link Optional}, which is left out. */
    private static @Nullable Object encoded(Object value, Type type) {
        Class<?> raw = RecordTypes.raw(type);
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? encoded(optional.get(), RecordTypes.argument(type, 0)) : null;
        }
        if (value instanceof Collection<?> elements) {
            List<@Nullable Object> list = new ArrayList<>();
            elements.forEach(element -> list.add(encoded(element, RecordTypes.argument(type, 0))));
            return list;
        }
        if (value instanceof Map<?, ?> entries) {
            Map<Object, @Nullable Object> map = new LinkedHashMap<>();
            entries.forEach((key, entry) -> map.put(key, encoded(entry, RecordTypes.argument(type, 1))));
            return map;
        }
        if (RecordTypes.isFamily(raw)) {
            return named(value);
        }
        if (value instanceof Record) {
            return members(value);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
