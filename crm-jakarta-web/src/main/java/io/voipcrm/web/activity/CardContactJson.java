package io.voipcrm.web.activity;

import io.voipcrm.core.activity.CallerCard;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.web.call.People;
import io.voipcrm.web.call.PersonJson;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contact on a caller's card.
 *
 * @param id null when a host's directory knows the name only
 * @param owner the colleague who looks after this contact; null when nobody does
 */
record CardContactJson(
        @Nullable Long id,
        String name,
        @Nullable Company company,
        @Nullable PersonJson owner,
        List<String> tags) {
    /** Where somebody works. */
    record Company(long id, String name) {}

    static CardContactJson of(CallerCard.Match match, People people) {
        Optional<Contact> contact = match.contact();
        return new CardContactJson(
                match.caller().contact().map(ContactId::value).orElse(null),
                contact.map(Contact::name).orElse(match.caller().name()),
                contact.flatMap(known -> known.details().company())
                        .map(company -> new Company(company.id().value(), company.name()))
                        .orElse(null),
                contact.flatMap(Contact::owner).map(people::person).orElse(null),
                contact.map(known -> known.details().tags()).orElse(List.of()));
    }
}
