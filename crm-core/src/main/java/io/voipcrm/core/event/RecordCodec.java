package io.voipcrm.core.event;

import java.util.Collection;
import java.util.Map;

/**
 * Writes records as JSON and reads them back, for stores that keep events and messages. Thread-safe.
 *
 * <p>A record becomes an object of its components, an empty {@code Optional} is left out, a record of a sealed family
 * gets a member {@code type} with its simple name. Components are texts, whole numbers, truth values, times, enum
 * constants, records, sealed families, and {@code Optional}, {@code List}, {@code Set} and {@code Map} of these. Only
 * types below the roots given here are ever made, whatever a text asks for. Members that a record does not have are
 * passed over, so that what a newer version wrote can still be read.
 */
public final class RecordCodec {
    private final RecordTypes types;

    /**
     * A codec for all records below the roots.
     *
     * @param roots records, and sealed families of records; simple names are unique among all of them
     * @throws IllegalArgumentException when a component could not be written, or is {@link NeverRecorded}
     */
    public RecordCodec(Collection<Class<?>> roots) {
        this.types = new RecordTypes(roots);
    }

    /**
     * The record as JSON, with its type.
     *
     * @throws IllegalArgumentException when it is not below a root
     */
    public String encode(Object value) {
        if (!types.contains(value.getClass())) {
            throw new IllegalArgumentException(value.getClass().getName() + " is not registered");
        }
        return JsonWriter.write(RecordEncoder.named(value));
    }

    /**
     * The record behind a text that {@link #encode} made.
     *
     * @param wanted a type that the record must have
     * @throws IllegalArgumentException when the text is malformed, names another type, or breaks the record's rules
     */
    public <T> T decode(String json, Class<T> wanted) {
        Map<?, ?> members = RecordDecoder.as(Map.class, JsonReader.read(json));
        String name = RecordDecoder.as(String.class, members.get(RecordTypes.TYPE));
        Class<?> type = types.named(name);
        if (type == null || !wanted.isAssignableFrom(type)) {
            throw new IllegalArgumentException("That is no " + wanted.getSimpleName());
        }
        return wanted.cast(RecordDecoder.record(type, members));
    }
}
