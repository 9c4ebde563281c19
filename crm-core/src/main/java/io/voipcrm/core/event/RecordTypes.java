package io.voipcrm.core.event;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record types that a codec may meet, found from its roots and checked once. */
final class RecordTypes {
    /** Name of the member that says which record of a sealed family it is. */
    static final String TYPE = "type";

    private static final Set<Class<?>> NUMBERS = Set.of(long.class, Long.class, int.class, Integer.class);
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, boolean.class, Boolean.class, Instant.class, Duration.class, UUID.class);
    private static final Set<Class<?>> CONTAINERS = Set.of(Optional.class, List.class, Set.class);

    private final Map<String, Class<?>> byName = new HashMap<>();
    private final Set<Type> checked = new HashSet<>();

    RecordTypes(Collection<Class<?>> roots) {
        for (Class<?> root : roots) {
            for (Class<?> type : records(root)) {
                Class<?> other = byName.putIfAbsent(type.getSimpleName(), type);
                if (other != null && other != type) {
                    throw new IllegalArgumentException("Two records are called " + type.getSimpleName());
                }
            }
            check(root);
        }
    }

    /** The record of that name, if a root contains one. */
    @Nullable
    Class<?> named(String name) {
        return byName.get(name);
    }

    boolean contains(Class<?> type) {
        return byName.get(type.getSimpleName()) == type;
    }

    static boolean isFamily(Class<?> type) {
        // Records can't extend classes; and to ask a class whether it is sealed takes long.
        return type.isInterface() && type.isSealed();
    }

    static boolean isNumber(Class<?> type) {
        return NUMBERS.contains(type);
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    static Type argument(Type type, int index) {
        if (type instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[index];
        }
        throw new IllegalArgumentException(type.getTypeName() + " does not say what it contains");
    }

    /** Every record below a root: itself, or those of its family. */
    static Set<Class<?>> records(Class<?> root) {
        Set<Class<?>> found = new HashSet<>();
        if (root.isRecord()) {
            found.add(root);
        } else if (isFamily(root)) {
            for (Class<?> member : root.getPermittedSubclasses()) {
                found.addAll(records(member));
            }
        } else {
            throw new IllegalArgumentException(root.getName() + " is neither a record nor a sealed family of records");
        }
        return found;
    }

    private void check(Type type) {
        if (!checked.add(type)) {
            return;
        }
        if (!(type instanceof Class || type instanceof ParameterizedType)) {
            throw new IllegalArgumentException(type.getTypeName() + " can't be recorded");
        }
        Class<?> raw = raw(type);
        if (NeverRecorded.class.isAssignableFrom(raw)) {
            throw new IllegalArgumentException(raw.getName() + " must never be recorded");
        }
        if (CONTAINERS.contains(raw)) {
            check(argument(type, 0));
        } else if (raw == Map.class && argument(type, 0) == String.class) {
            check(argument(type, 1));
        } else if (raw.isRecord()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                check(component.getGenericType());
            }
        } else if (isFamily(raw)) {
            records(raw).forEach(this::checkMember);
        } else if (!NUMBERS.contains(raw) && !PLAIN.contains(raw) && !raw.isEnum()) {
            throw new IllegalArgumentException(type.getTypeName() + " can't be recorded");
        }
    }

    private void checkMember(Class<?> member) {
        for (RecordComponent component : member.getRecordComponents()) {
            if (component.getName().equals(TYPE)) {
                throw new IllegalArgumentException(member.getName() + " has a component called " + TYPE);
            }
        }
        check(member);
    }
}
