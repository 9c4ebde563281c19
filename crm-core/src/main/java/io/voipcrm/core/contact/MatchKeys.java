package io.voipcrm.core.contact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a contact may have in common with somebody.
 *
 * @param emails in lower case
 * @param names names like these, whatever their spelling
 */
public record MatchKeys(Set<PhoneNumber> numbers, Set<String> emails, Set<String> names) {
    public MatchKeys {
        numbers = Set.copyOf(numbers);
        emails = Set.copyOf(emails);
        names = Set.copyOf(names);
    }

    public static MatchKeys of(Collection<PhoneNumber> numbers, Collection<String> emails) {
        return new MatchKeys(Set.copyOf(numbers), Set.copyOf(emails), Set.of());
    }

    /** The facets to look for. */
    public Set<String> facets() {
        Set<String> facets = new LinkedHashSet<>();
        numbers.stream().map(Facets::phone).forEach(facets::add);
        emails.stream().map(Facets::email).forEach(facets::add);
        names.stream().map(Facets::name).filter(facet -> facet.length() > 2).forEach(facets::add);
        return facets;
    }
}
