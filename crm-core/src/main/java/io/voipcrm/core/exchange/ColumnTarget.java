package io.voipcrm.core.exchange;

import io.voipcrm.core.InvalidValueException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What a table's column holds about contacts.
 *
 * @param detail the label of a number or an e-mail address, the member of an address, or the key of a field; empty else
 */
public record ColumnTarget(Kind kind, String detail) {
    private static final Set<String> ADDRESS = Set.of("street", "postalCode", "city", "region", "country");

    /** The members that a column can hold. */
    public enum Kind {
        NAME(""),
        COMPANY(""),
        PHONE(":"),
        EMAIL(":"),
        ADDRESS("."),
        TAGS(""),
        NOTES(""),
        OWNER(""),
        FIELD(":");

        private final String separator;

        Kind(String separator) {
            this.separator = separator;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ColumnTarget {
        boolean needsDetail = !kind.separator.isEmpty();
        if (needsDetail == detail.isBlank() || (kind == Kind.ADDRESS && !ADDRESS.contains(detail))) {
            throw unknown();
        }
    }

    /**
     * Reads the form that clients use: {@code name}, {@code phone:mobile}, {@code address.city}, {@code field:vatId}.
     *
     * @throws InvalidValueException when that is none
     */
    public static ColumnTarget parse(String text) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.separator.isEmpty()
                        ? text.equals(kind.word())
                        : text.startsWith(kind.word() + kind.separator))
                .findFirst()
                .map(kind -> new ColumnTarget(kind, text.substring(kind.word().length() + kind.separator.length())))
                .orElseThrow(ColumnTarget::unknown);
    }

    /** Whether several columns may hold it; names in parts are put together. */
    boolean repeatable() {
        return switch (kind) {
            case NAME, PHONE, EMAIL, TAGS, NOTES -> true;
            case COMPANY, ADDRESS, OWNER, FIELD -> false;
        };
    }

    /** Whether an error about this member of a contact is one of the column. */
    boolean holds(String member) {
        return switch (kind) {
            case NAME -> member.equals("name");
            case COMPANY -> member.startsWith("company");
            case PHONE -> member.startsWith("phones");
            case EMAIL -> member.startsWith("emails");
            case ADDRESS -> member.equals("address." + detail);
            case TAGS -> member.equals("tags");
            case NOTES -> member.equals("notes");
            case OWNER -> member.startsWith("owner");
            case FIELD -> member.equals("fields." + detail);
        };
    }

    public String text() {
        return kind.word() + kind.separator + detail;
    }

    private static InvalidValueException unknown() {
        return new InvalidValueException("target", "A column can't be filled into that");
    }
}
