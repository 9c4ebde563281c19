package io.voipcrm.core.dialling;

import static io.voipcrm.core.dialling.RefusalReason.COUNTRY;
import static io.voipcrm.core.dialling.RefusalReason.EMERGENCY;
import static io.voipcrm.core.dialling.RefusalReason.INVALID;
import static io.voipcrm.core.dialling.RefusalReason.NOT_THERE;
import static io.voipcrm.core.dialling.RefusalReason.OWN_NUMBER;
import static io.voipcrm.core.dialling.RefusalReason.PREMIUM;
import static io.voipcrm.core.dialling.RefusalReason.SATELLITE;
import static io.voipcrm.core.dialling.RefusalReason.YOURSELF;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.NumberPlan;
import io.voipcrm.core.contact.NumberReading;
import io.voipcrm.core.contact.NumberReading.NotANumber;
import io.voipcrm.core.contact.NumberReading.Understood;
import io.voipcrm.core.dialling.DialDecision.Colleague;
import io.voipcrm.core.dialling.DialDecision.Refused;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserRepository;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges by the rules what somebody has typed: help first, then colleagues, then the world. */
final class Judgement {
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{3,6}");

    private final UserRepository users;
    private final CompanyNumbers numbers;
    private final NumberPlan plan;

    Judgement(UserRepository users, CompanyNumbers numbers, NumberPlan plan) {
        this.users = users;
        this.numbers = numbers;
        this.plan = plan;
    }

    DialDecision of(UserId dialler, String typed, DiallingRules rules) {
        if (plan.isEmergency(typed)) {
            return new Refused(
                    EMERGENCY, "Emergency numbers can't be called from here. Use a mobile or desk telephone.");
        }
        Optional<User> colleague = colleague(typed);
        if (colleague.isPresent()) {
            UserId user = colleague.get().id();
            return user.equals(dialler) ? new Refused(YOURSELF, "That is your own extension.") : new Colleague(user);
        }
        NumberReading read = plan.read(typed);
        return read instanceof Understood understood ? ofNumber(understood, rules) : ofNothing(typed, read);
    }

    private Optional<User> colleague(String typed) {
        return isExtension(typed) ? users.findActive(Extension.of(typed.strip())) : Optional.empty();
    }

    private DialDecision ofNumber(Understood read, DiallingRules rules) {
        return switch (read.kind()) {
            case PREMIUM ->
                new Refused(PREMIUM, "Premium, shared-cost and personal numbers are never called.", read.number());
            case WITHOUT_COUNTRY ->
                new Refused(
                        SATELLITE,
                        "Satellite telephones and other networks that belong to no country are never called.",
                        read.number());
            case ORDINARY -> ofOrdinary(read, rules);
        };
    }

    private DialDecision ofOrdinary(Understood read, DiallingRules rules) {
        if (numbers.contain(read.number())) {
            return new Refused(OWN_NUMBER, "That is one of the company's own numbers.", read.number());
        }
        if (read.country().filter(rules.allowed()::contains).isEmpty()) {
            String where = read.country().map(Country::name).orElse("that country");
            return new Refused(
                    COUNTRY,
                    "Calls to " + where
                            + " are not allowed. An administrator can allow the country under Settings → Calling.",
                    read.number());
        }
        return new DialDecision.Outside(read.number());
    }

    private static boolean isExtension(String typed) {
        return EXTENSION.matcher(typed.strip()).matches();
    }

    private static DialDecision ofNothing(String typed, NumberReading read) {
        if (isExtension(typed)) {
            return new Refused(NOT_THERE, "No colleague has the extension " + typed.strip() + ".");
        }
        return new Refused(INVALID, ((NotANumber) read).why());
    }
}
