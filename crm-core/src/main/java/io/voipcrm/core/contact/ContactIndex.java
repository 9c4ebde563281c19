package io.voipcrm.core.contact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a contact is sorted and found by; a store keeps it beside the contact.
 *
 * @param name the name as it is sorted
 * @param company the company's name as it is sorted, then the contact's; who has no company comes last
 * @param text everything that is searched by parts of words, folded, piece by piece
 * @param facets what is searched as a whole, see {@link Facets}
 */
public record ContactIndex(String name, String company, String text, Set<String> facets) {
    /** Sorts behind every name. */
    private static final String LAST = "\uffff";

    /** Sorts before every letter, so that a company's people stay together. */
    private static final String THEN = "\u0001";

    public ContactIndex {
        facets = Set.copyOf(facets);
    }

    public static ContactIndex of(Contact contact) {
        ContactDetails details = contact.details();
        String name = Folding.plain(details.name());
        String company =
                details.company().map(CompanyRef::name).map(Folding::plain).orElse(LAST) + THEN + name;
        if (contact.mergedInto().isPresent()) {
            return new ContactIndex(name, company, "", Set.of());
        }
        return new ContactIndex(name, company, text(details), facets(contact));
    }

    private static String text(ContactDetails details) {
        return Stream.of(
                        Stream.of(details.name()),
                        details.company().map(CompanyRef::name).stream(),
                        details.emails().stream().map(ContactEmail::address),
                        details.phones().stream()
                                .map(phone -> phone.number().e164().substring(1)
                                        + phone.extension().orElse("")),
                        details.tags().stream(),
                        Stream.of(details.notes()))
                .flatMap(pieces -> pieces)
                .map(Folding::indexed)
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> facets(Contact contact) {
        ContactDetails details = contact.details();
        Set<String> facets = new LinkedHashSet<>();
        facets.add(Facets.owner(details.owner()));
        details.company().map(CompanyRef::id).map(Facets::company).ifPresent(facets::add);
        details.tags().stream().map(Facets::tag).forEach(facets::add);
        details.phones().stream().map(ContactPhone::number).map(Facets::phone).forEach(facets::add);
        details.emails().stream().map(ContactEmail::address).map(Facets::email).forEach(facets::add);
        facets.addAll(Facets.names(details));
        facets.addAll(Facets.beginnings(details.name()));
        if (contact.trashedAt().isPresent()) {
            facets.add(Facets.TRASHED);
        }
        return facets;
    }

    /** Whether a contact with this index has everything that the filter asks for. */
    public boolean has(Set<String> wanted, List<String> parts) {
        return facets.containsAll(wanted) && parts.stream().allMatch(text::contains);
    }
}
