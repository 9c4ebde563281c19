package io.voipcrm.core.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.voipcrm.core.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that a contact is reached at.
 *
 * @param extension what is dialled once the number answers: 1 to 10 digits; absent for a direct line
 * @param label what the line is for, for example {@code mobile}: 1 to 40 characters
 */
public record ContactPhone(PhoneNumber number, Optional<String> extension, String label) {
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,10}");

    public ContactPhone {
        label = Labels.checked(label);
        extension.ifPresent(ContactPhone::checkedExtension);
    }

    public static ContactPhone of(PhoneNumber number) {
        return new ContactPhone(number, Optional.empty(), Labels.OTHER);
    }

    /**
     * Reads a number as people write it, be it with an extension.
     *
     * @param country where a number without a country's code belongs; absent when such can't be read
     * @throws InvalidValueException when that can't be a telephone number
     */
    public static ContactPhone parse(String written, Optional<Country> country, String label) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var parsed = numbers.parse(written, country.map(Country::code).orElse(null));
            if (!numbers.isPossibleNumber(parsed)) {
                throw new InvalidValueException("number", "That is too short or too long for a telephone number");
            }
            Optional<String> extension = parsed.hasExtension() ? Optional.of(parsed.getExtension()) : Optional.empty();
            PhoneNumber number = new PhoneNumber(numbers.format(parsed, PhoneNumberFormat.E164));
            return new ContactPhone(number, extension, label);
        } catch (NumberParseException e) {
            throw new InvalidValueException(
                    "number",
                    country.isEmpty() && e.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE
                            ? "The country's code is missing"
                            : "That is not a telephone number");
        }
    }

    /**
     * Lets an extension pass.
     *
     * @throws InvalidValueException when it is none
     */
    public static String checkedExtension(String digits) {
        if (!EXTENSION.matcher(digits).matches()) {
            throw new InvalidValueException("extension", "An extension has 1 to 10 digits");
        }
        return digits;
    }
}
