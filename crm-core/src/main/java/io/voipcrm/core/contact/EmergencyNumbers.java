package io.voipcrm.core.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The numbers that call for help, in the company's country and wherever a telephone may take them for such. */
final class EmergencyNumbers {
    /** Mobile networks everywhere connect these. */
    private static final Set<String> EVERYWHERE = Set.of("112", "911");

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final ShortNumberInfo shortNumbers = ShortNumberInfo.getInstance();
    private final Optional<Country> home;
    private final List<String> all;

    EmergencyNumbers(Optional<Country> home) {
        this.home = home;
        this.all = ofThreeDigits();
    }

    /** Those of three digits, in ascending order. */
    List<String> all() {
        return all;
    }

    private List<String> ofThreeDigits() {
        return IntStream.range(0, 1000)
                .mapToObj(number -> "%03d".formatted(number))
                .filter(number ->
                        home.map(country -> calls(number, country.code())).orElseGet(() -> EVERYWHERE.contains(number)))
                .toList();
    }

    boolean contain(String typed) {
        String digits = PhoneNumberUtil.normalizeDigitsOnly(typed);
        return EVERYWHERE.contains(digits)
                || home.filter(country -> calls(digits, country.code())).isPresent()
                || abroad(typed);
    }

    /** Behind a country's code, as in +46 112. */
    private boolean abroad(String typed) {
        try {
            Phonenumber.PhoneNumber parsed =
                    plans.parse(typed, home.map(Country::code).orElse(null));
            String rest = plans.getNationalSignificantNumber(parsed);
            return EVERYWHERE.contains(rest)
                    || plans.getRegionCodesForCountryCode(parsed.getCountryCode()).stream()
                            .anyMatch(region -> shortNumbers.isEmergencyNumber(rest, region));
        } catch (NumberParseException e) {
            return false;
        }
    }

    private boolean calls(String digits, String region) {
        return shortNumbers.isEmergencyNumber(digits, region);
    }
}
