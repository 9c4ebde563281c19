package io.voipcrm.core.contact;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What tells that a contact is a certain person: the name, and a number or an e-mail address of this person. A number
 * alone says little, for colleagues share a switchboard and couples a telephone. Of whom neither is known is found by
 * name and company.
 *
 * @param name compared without case and accents
 * @param company the company's name, compared likewise; absent for somebody without one
 */
public record Likeness(String name, Set<PhoneNumber> numbers, Set<String> emails, Optional<String> company) {
    public Likeness {
        name = Folding.plain(name);
        numbers = Set.copyOf(numbers);
        emails = Set.copyOf(emails);
        company = company.map(Folding::plain);
    }

    public static Likeness of(ContactDetails details, Optional<String> company) {
        return new Likeness(
                details.name(),
                new HashSet<>(
                        details.phones().stream().map(ContactPhone::number).toList()),
                new HashSet<>(
                        details.emails().stream().map(ContactEmail::address).toList()),
                company);
    }

    /** Whether that person has these details, as it is written down at present. */
    public boolean is(Likeness known) {
        if (!name.equals(known.name)) {
            return false;
        }
        if (numbers.isEmpty() && emails.isEmpty()) {
            return company.equals(known.company);
        }
        return !Collections.disjoint(numbers, known.numbers) || !Collections.disjoint(emails, known.emails);
    }

    /** The numbers and addresses as facets; empty when neither is known. */
    public Set<String> facets() {
        Set<String> facets = new LinkedHashSet<>();
        numbers.stream().map(Facets::phone).forEach(facets::add);
        emails.stream().map(Facets::email).forEach(facets::add);
        return facets;
    }
}
