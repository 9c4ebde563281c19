package io.voipcrm.core.contact;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which contacts to show; an empty member lets all through.
 *
 * @param tags the contact has all of these
 * @param trashed those in the trash instead of the others
 */
public record ContactFilter(
        SearchTerms terms,
        Optional<OwnerFilter> owner,
        Set<String> tags,
        Optional<CompanyId> company,
        boolean trashed) {
    public ContactFilter {
        tags = Set.copyOf(tags);
    }

    public static ContactFilter all() {
        return matching("");
    }

    /** Those that a search finds. */
    public static ContactFilter matching(String typed) {
        return new ContactFilter(SearchTerms.parse(typed), Optional.empty(), Set.of(), Optional.empty(), false);
    }

    /** What is asked for besides parts of words. */
    public Set<String> facets() {
        Set<String> facets = new LinkedHashSet<>(terms.beginnings());
        owner.map(OwnerFilter::owner).map(Facets::owner).ifPresent(facets::add);
        tags.stream().map(Facets::tag).forEach(facets::add);
        company.map(Facets::company).ifPresent(facets::add);
        if (trashed) {
            facets.add(Facets.TRASHED);
        }
        return facets;
    }

    /** Whether the contact is one of these. */
    public boolean matches(Contact contact) {
        return contact.mergedInto().isEmpty()
                && contact.trashedAt().isPresent() == trashed
                && ContactIndex.of(contact).has(facets(), terms.parts());
    }
}
