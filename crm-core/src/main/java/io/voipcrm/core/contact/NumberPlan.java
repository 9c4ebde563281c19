package io.voipcrm.core.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import io.voipcrm.core.contact.NumberReading.NotANumber;
import io.voipcrm.core.contact.NumberReading.Understood;
import java.util.List;
import java.util.Optional;

/** The world's numbering plans, seen from one country. Thread-safe. */
public final class NumberPlan {
    /** Where the plans keep what belongs to no country. */
    private static final String NO_COUNTRY = "001";

    /** Countries' codes that are services at a price: shared cost, and premium. */
    private static final List<Integer> PRICED_CODES = List.of(808, 979);

    private static final String TOO_LONG = "That is too long for a telephone number.";

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final EmergencyNumbers emergency;
    private final Optional<Country> home;

    /**
     * The plans.
     *
     * @param home where numbers without a country's code belong; absent when such can't be read
     */
    public NumberPlan(Optional<Country> home) {
        this.home = home;
        this.emergency = new EmergencyNumbers(home);
    }

    /** Whether this is a number that calls for help, however it is written. */
    public boolean isEmergency(String typed) {
        return emergency.contain(typed);
    }

    /** The short numbers that call for help, for people to be told of. */
    public List<String> emergencyNumbers() {
        return emergency.all();
    }

    /** Reads a number as people type, write and paste it. */
    public NumberReading read(String typed) {
        try {
            Phonenumber.PhoneNumber parsed =
                    plans.parse(typed, home.map(Country::code).orElse(null));
            return switch (plans.isPossibleNumberWithReason(parsed)) {
                case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> new NotANumber("That is too short for a telephone number.");
                case TOO_LONG -> new NotANumber(TOO_LONG);
                case INVALID_COUNTRY_CODE -> new NotANumber("No country has that code.");
                case INVALID_LENGTH, IS_POSSIBLE ->
                    plans.isValidNumber(parsed)
                            ? understood(parsed)
                            : new NotANumber("There is no such telephone number.");
            };
        } catch (NumberParseException e) {
            return new NotANumber(
                    e.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE && home.isEmpty()
                            ? "Begin with a plus sign and the country's code."
                            : "That is not a telephone number.");
        }
    }

    /** The country that the number belongs to; empty for one that belongs to none. */
    public Optional<Country> country(PhoneNumber number) {
        return parsed(number).flatMap(this::country);
    }

    /** The number as people of the country write it: with the country's code only for another one's. */
    public String display(PhoneNumber number) {
        return parsed(number)
                .map(parsed -> plans.format(
                        parsed, domestic(parsed) ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL))
                .orElseGet(number::e164);
    }

    private boolean domestic(Phonenumber.PhoneNumber parsed) {
        return country(parsed).filter(there -> home.equals(Optional.of(there))).isPresent();
    }

    private Optional<Phonenumber.PhoneNumber> parsed(PhoneNumber number) {
        try {
            return Optional.of(plans.parse(number.e164(), null));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Country> country(Phonenumber.PhoneNumber parsed) {
        return Optional.ofNullable(plans.getRegionCodeForNumber(parsed))
                .filter(code -> !code.equals(NO_COUNTRY))
                .map(Country::of);
    }

    /** Some countries' plans have longer numbers than the world's network carries. */
    private NumberReading understood(Phonenumber.PhoneNumber parsed) {
        return PhoneNumber.read(plans.format(parsed, PhoneNumberFormat.E164))
                .<NumberReading>map(number -> understood(parsed, number))
                .orElseGet(() -> new NotANumber(TOO_LONG));
    }

    private Understood understood(Phonenumber.PhoneNumber parsed, PhoneNumber number) {
        Optional<Country> country = country(parsed);
        return new Understood(number, kind(parsed, country.isPresent()), country);
    }

    private NumberKind kind(Phonenumber.PhoneNumber parsed, boolean ofCountry) {
        PhoneNumberType type = plans.getNumberType(parsed);
        if (PRICED_CODES.contains(parsed.getCountryCode()) || isPriced(type)) {
            return NumberKind.PREMIUM;
        }
        return ofCountry ? NumberKind.ORDINARY : NumberKind.WITHOUT_COUNTRY;
    }

    private static boolean isPriced(PhoneNumberType type) {
        return switch (type) {
            case PREMIUM_RATE, SHARED_COST, PERSONAL_NUMBER, PAGER -> true;
            case FIXED_LINE, MOBILE, FIXED_LINE_OR_MOBILE, TOLL_FREE, VOIP, UAN, VOICEMAIL, UNKNOWN -> false;
        };
    }
}
