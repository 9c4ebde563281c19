package io.voipcrm.web.dialling;

import io.voipcrm.core.contact.Country;
import io.voipcrm.core.dialling.DiallingRules;
import java.util.List;

/** How the company calls. */
record RulesJson(List<String> allowedCountries, long callsPerMinute, long longestCallMinutes, long wrapUpSeconds) {
    static RulesJson of(DiallingRules rules) {
        return new RulesJson(
                rules.allowed().stream().map(Country::code).sorted().toList(),
                rules.callsPerMinute(),
                rules.longestCall().toMinutes(),
                rules.wrapUp().toSeconds());
    }
}
