package io.voipcrm.core.contact;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.voipcrm.core.InvalidValueException;
import java.util.Locale;

/** A country that telephone numbers belong to, by its two-letter ISO 3166 code. */
public record Country(String code) {
    public Country {
        code = code.toUpperCase(Locale.ROOT);
        if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(code)) {
            throw new InvalidValueException("country", "No country with telephone numbers has that two-letter code");
        }
    }

    public static Country of(String code) {
        return new Country(code);
    }

    /** What the country is called in English. */
    public String name() {
        return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
