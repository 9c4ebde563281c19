package io.voipcrm.web.dialling;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.NumberPlan;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.dialling.DialDecision;
import io.voipcrm.core.dialling.DialDecision.Colleague;
import io.voipcrm.core.dialling.DialDecision.Outside;
import io.voipcrm.core.dialling.DialDecision.Refused;
import io.voipcrm.core.user.FullName;
import io.voipcrm.web.call.PersonJson;
import java.util.Optional;
import java.util.Set;

/** Shows a decision about what somebody types. */
final class DialCheck {
    private final Crm crm;
    private final NumberPlan plan;

    DialCheck(Crm crm) {
        this.crm = crm;
        this.plan = crm.dialling().plan();
    }

    DialCheckJson of(Actor caller, String typed) {
        DialDecision decision = crm.dialling().check(caller, typed);
        if (decision instanceof Colleague colleague) {
            return new DialCheckJson(null, typed.strip(), null, true, null, null, person(caller, colleague.user()));
        }
        if (decision instanceof Refused refused) {
            return number(refused.number(), typed, Optional.of(refused));
        }
        return number(Optional.of(((Outside) decision).number()), typed, Optional.empty());
    }

    private DialCheckJson number(Optional<PhoneNumber> number, String typed, Optional<Refused> refused) {
        return new DialCheckJson(
                number.map(PhoneNumber::e164).orElse(null),
                number.map(plan::display).orElseGet(typed::strip),
                number.flatMap(plan::country).map(Country::code).orElse(null),
                refused.isEmpty(),
                refused.map(refusal -> refusal.reason().word()).orElse(null),
                refused.map(Refused::message).orElse(null),
                null);
    }

    private PersonJson person(Actor caller, UserId user) {
        FullName name = crm.users().names(caller, Set.of(user)).get(user);
        return new PersonJson(user.value(), name == null ? "A colleague" : name.text());
    }
}
