package io.voipcrm.web.contact;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Company;
import io.voipcrm.core.contact.CompanyDetails;
import io.voipcrm.core.contact.CompanyId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.web.call.People;
import io.voipcrm.web.contact.ContactAnswers.CompanyJson;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows companies, with the number of their people. */
public final class CompanyView {
    private final Crm crm;
    private final Actor caller;

    public CompanyView(Crm crm, Actor caller) {
        this.crm = crm;
        this.caller = caller;
    }

    CompanyJson of(Company company) {
        return of(List.of(company)).get(0);
    }

    List<CompanyJson> of(Collection<Company> companies) {
        if (companies.isEmpty()) {
            return List.of();
        }
        Map<CompanyId, Long> contacts = crm.companies()
                .people(caller, companies.stream().map(Company::id).toList());
        Set<UserId> users = companies.stream()
                .flatMap(company -> company.updated().by().stream())
                .collect(Collectors.toSet());
        People people = new ContactDesk(crm, caller).people(users);
        return companies.stream()
                .map(company -> of(company, contacts.getOrDefault(company.id(), 0L), people))
                .toList();
    }

    /** Companies as clients know them, by their ids. */
    public Map<CompanyId, Object> byId(Collection<Company> companies) {
        return of(companies).stream().collect(Collectors.toMap(json -> CompanyId.of(json.id()), json -> json));
    }

    private static CompanyJson of(Company company, long contacts, People people) {
        CompanyDetails details = company.details();
        return new CompanyJson(
                company.id().value(),
                company.name(),
                details.website().orElse(null),
                details.phone().map(PhoneNumber::e164).orElse(null),
                details.address().map(AddressJson::of).orElse(null),
                details.notes(),
                contacts,
                company.version(),
                company.created().at(),
                company.updated().at(),
                ContactDesk.person(company.updated(), people));
    }
}
