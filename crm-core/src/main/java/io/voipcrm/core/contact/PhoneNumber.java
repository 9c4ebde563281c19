package io.voipcrm.core.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.voipcrm.core.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number in E.164 form: a plus sign and 2 to 15 digits, the country's first. */
public record PhoneNumber(String e164) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new InvalidValueException("phone", "A telephone number is a plus sign and 2 to 15 digits");
        }
    }

    /** The number that is already in E.164 form. */
    public static PhoneNumber of(String e164) {
        return new PhoneNumber(e164);
    }

    /**
     * Reads a number as people write it: with or without the country's code, spaces, dashes and brackets.
     *
     * @param country where a number without a country's code belongs
     * @throws InvalidValueException when that can't be a telephone number
     */
    public static PhoneNumber parse(String written, Country country) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var parsed = numbers.parse(written, country.code());
            if (!numbers.isPossibleNumber(parsed)) {
                throw new InvalidValueException("phone", "That is too short or too long for a telephone number");
            }
            return new PhoneNumber(numbers.format(parsed, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            throw new InvalidValueException("phone", "That is not a telephone number");
        }
    }

    /** The number when the text is one in E.164 form; empty for a withheld number or a word. */
    public static Optional<PhoneNumber> read(String text) {
        return E164.matcher(text).matches() ? Optional.of(new PhoneNumber(text)) : Optional.empty();
    }

    /** The form that may stand in a log: all but the last four digits hidden. */
    public String masked() {
        int shown = Math.min(4, e164.length() - 1);
        return "+" + "*".repeat(e164.length() - 1 - shown) + e164.substring(e164.length() - shown);
    }

    /** The {@linkplain #masked() masked} form: a number that slips into a message stays private. */
    @Override
    public String toString() {
        return masked();
    }
}
