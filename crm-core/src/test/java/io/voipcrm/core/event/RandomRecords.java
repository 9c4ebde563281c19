package io.voipcrm.core.event;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.user.EmailAddress;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.FullName;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes up records of any type, the same ones for the same seed. */
final class RandomRecords {
    private static final String LETTERS = "aZ09 åÖ漢\"\\\n\t/{}[]:,\u0001\u2028'😀";

    private final Random random;
    private final Map<Class<?>, Supplier<?>> plain;

    RandomRecords(long seed) {
        this.random = new Random(seed);
        this.plain = Map.ofEntries(
                Map.entry(String.class, this::text),
                Map.entry(long.class, () -> 1 + random.nextLong(Long.MAX_VALUE)),
                Map.entry(Long.class, () -> 1 + random.nextLong(Long.MAX_VALUE)),
                Map.entry(int.class, random::nextInt),
                Map.entry(boolean.class, random::nextBoolean),
                Map.entry(Boolean.class, random::nextBoolean),
                Map.entry(Instant.class, () -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))),
                Map.entry(Duration.class, () -> Duration.ofMillis(random.nextInt())),
                Map.entry(UUID.class, () -> new UUID(random.nextLong(), random.nextLong())),
                Map.entry(PhoneNumber.class, () -> PhoneNumber.of("+46" + (1000 + random.nextInt(1_000_000)))),
                Map.entry(Extension.class, () -> Extension.of(String.valueOf(100 + random.nextInt(900)))),
                Map.entry(EmailAddress.class, () -> EmailAddress.of("u" + random.nextInt(1000) + "@example.com")),
                Map.entry(FullName.class, () -> FullName.of("N" + text())),
                Map.entry(Party.Guest.class, () -> new Party.Guest(1 + random.nextInt(999))),
                Map.entry(LegId.class, () -> LegId.of("CA" + text())));
    }

    Object make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (plain.containsKey(raw)) {
            return plain.get(raw).get();
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw.isSealed()) {
            Class<?>[] family = raw.getPermittedSubclasses();
            return make(family[random.nextInt(family.length)]);
        }
        return construct(raw);
    }

    private Object container(ParameterizedType type) {
        Type element = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return random.nextBoolean() ? Optional.of(make(element)) : Optional.empty();
        }
        if (type.getRawType() == Map.class) {
            Type value = type.getActualTypeArguments()[1];
            return Stream.generate(this::text)
                    .limit(random.nextInt(3))
                    .distinct()
                    .collect(Collectors.toMap(key -> key, key -> make(value)));
        }
        Stream<Object> elements = Stream.generate(() -> make(element)).limit(random.nextInt(4));
        return type.getRawType() == Set.class ? elements.collect(Collectors.toSet()) : elements.toList();
    }

    private Object construct(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(RecordComponent::getGenericType)
                .map(this::make)
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private String text() {
        int[] characters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }
}
