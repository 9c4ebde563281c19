package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** What a field of the company's own holds; values are kept as texts, in the form that is said here. */
public enum FieldType {
    /** Up to 1,000 characters. */
    TEXT,
    /** A decimal number, for example {@code 12.5}. */
    NUMBER,
    /** A day, for example {@code 2026-03-02}. */
    DATE,
    /** One of the field's choices. */
    CHOICE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** An address that begins with http:// or https://. */
    URL;

    private static final int LONGEST = 1000;
    private static final int LONGEST_NUMBER = 40;

    /**
     * The value as it is kept.
     *
     * @throws InvalidValueException naming the member when it is none of this type
     */
    String checked(String value, List<String> choices, String member) {
        if (value.length() > LONGEST) {
            throw new InvalidValueException(member, "This has 1,000 characters at most");
        }
        return switch (this) {
            case TEXT -> value;
            case NUMBER -> number(value, member);
            case DATE -> date(value, member);
            case CHOICE -> known(value, choices, member);
            case BOOLEAN -> known(value, List.of("true", "false"), member);
            case URL -> url(value, member);
        };
    }

    private static String number(String value, String member) {
        try {
            BigDecimal number = new BigDecimal(value);
            if (value.length() <= LONGEST_NUMBER && Math.abs((long) number.scale()) <= LONGEST_NUMBER) {
                return number.toPlainString();
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new InvalidValueException(member, "This is a number");
    }

    private static String date(String value, String member) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeException e) {
            throw new InvalidValueException(member, "This is a date like 2026-03-02");
        }
    }

    private static String known(String value, List<String> choices, String member) {
        if (!choices.contains(value)) {
            throw new InvalidValueException(member, "This is one of " + String.join(", ", choices));
        }
        return value;
    }

    private static String url(String value, String member) {
        try {
            String scheme = new URI(value).getScheme();
            if ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) {
                return value;
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw new InvalidValueException(member, "This is an address that begins with http:// or https://");
    }
}
