package io.voipcrm.web.dialling;

import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.dialling.CompanyNumber;
import io.voipcrm.core.dialling.DiallingRules;
import io.voipcrm.web.json.Fields;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how the company calls. */
final class DiallingFields {
    /** Far beyond every bound of the rules, and far from overflowing. */
    private static final long LARGEST = 1_000_000;

    private DiallingFields() {}

    /** The rules with what the client wants otherwise. */
    static DiallingRules rules(Fields in, DiallingRules before) {
        Optional<Set<Country>> allowed =
                in.texts("allowedCountries", Country::of).map(Set::copyOf);
        Optional<Long> callsPerMinute = in.wholeNumber("callsPerMinute").map(DiallingFields::bounded);
        Optional<Duration> longestCall = in.wholeNumber("longestCallMinutes")
                .map(DiallingFields::bounded)
                .map(Duration::ofMinutes);
        Optional<Duration> wrapUp =
                in.wholeNumber("wrapUpSeconds").map(DiallingFields::bounded).map(Duration::ofSeconds);
        in.check();
        return new DiallingRules(
                allowed.orElse(before.allowed()),
                callsPerMinute.map(Long::intValue).orElse(before.callsPerMinute()),
                longestCall.orElse(before.longestCall()),
                wrapUp.orElse(before.wrapUp()));
    }

    static List<CompanyNumber> numbers(Fields in, Country country) {
        boolean given = in.given("numbers");
        Optional<List<CompanyNumber>> numbers = in.objects("numbers", one -> number(one, country));
        if (!given) {
            in.wrong("numbers", "This is needed");
        }
        in.check();
        return numbers.orElseThrow();
    }

    private static Optional<CompanyNumber> number(Fields in, Country country) {
        Optional<PhoneNumber> number = in.required("number", text -> PhoneNumber.parse(text, country));
        Optional<String> label = in.required("label", CompanyNumber::checkedLabel);
        return number.flatMap(there -> label.map(text -> new CompanyNumber(there, text)));
    }

    private static long bounded(long number) {
        return Math.max(-LARGEST, Math.min(LARGEST, number));
    }
}
