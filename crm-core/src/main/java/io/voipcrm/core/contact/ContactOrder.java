package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** What contacts are sorted by; those that are alike in it, by their ids. */
public record ContactOrder(Key key, boolean descending) {
    /** Members that contacts can be sorted by. */
    public enum Key {
        NAME,
        COMPANY,
        CREATED,
        UPDATED;

        /** Whether the value is a moment, and not a text. */
        public boolean isMoment() {
            return this == CREATED || this == UPDATED;
        }

        /** The contact's value: a folded text, or microseconds since 1970. */
        String of(Contact contact) {
            return switch (this) {
                case NAME -> ContactIndex.of(contact).name();
                case COMPANY -> ContactIndex.of(contact).company();
                case CREATED -> micros(contact.created().at());
                case UPDATED -> micros(contact.updated().at());
            };
        }

        private static String micros(Instant moment) {
            return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
        }
    }

    public static ContactOrder byName() {
        return new ContactOrder(Key.NAME, false);
    }

    /**
     * Reads the form that clients use: {@code name}, or {@code -name} for the other way round.
     *
     * @throws InvalidValueException when that is none
     */
    public static ContactOrder parse(String text) {
        boolean descending = text.startsWith("-");
        String word = descending ? text.substring(1) : text;
        for (Key key : Key.values()) {
            if (key.name().toLowerCase(Locale.ROOT).equals(word)) {
                return new ContactOrder(key, descending);
            }
        }
        throw new InvalidValueException("sort", "Contacts are sorted by name, company, created or updated");
    }

    public String text() {
        return (descending ? "-" : "") + key.name().toLowerCase(Locale.ROOT);
    }

    /** Compares places in this order. */
    public Comparator<ContactCursor> comparator() {
        Comparator<ContactCursor> byKey = key.isMoment()
                ? Comparator.comparingLong(place -> Long.parseLong(place.key()))
                : Comparator.comparing(ContactCursor::key, ContactOrder::byBytes);
        Comparator<ContactCursor> whole =
                byKey.thenComparingLong(place -> place.id().value());
        return descending ? whole.reversed() : whole;
    }

    /** As a database does that knows no language. */
    private static int byBytes(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
