package io.voipcrm.core.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/** What a record type consists of: found out once, for reflection takes longer than all else about a record. */
final class RecordShape {
    /** What is known of a class goes with the class. */
    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Member> members;
    private final Constructor<?> constructor;

    /** A component of a record. */
    record Member(String name, Class<?> raw, Type type, Method accessor) {
        Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalArgumentException("Can't read " + name + " of " + value.getClass(), e);
            }
        }
    }

    private RecordShape(Class<?> type) {
        this.type = type;
        this.members =
                Stream.of(type.getRecordComponents()).map(RecordShape::member).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    members.stream().map(Member::raw).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("Can't make a " + type.getSimpleName(), e);
        }
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    List<Member> members() {
        return members;
    }

    /** A record of these, in the order of the members. */
    Object make(Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("Not a valid " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Can't make a " + type.getSimpleName(), e);
        }
    }

    private static Member member(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Member(component.getName(), component.getType(), component.getGenericType(), accessor);
    }
}
