package io.voipcrm.core.contact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds out whom persons have become who were merged into others; for stores. */
public final class Formerly {
    private Formerly() {}

    /**
     * Those of the persons whom one of the contacts was.
     *
     * @param merged contacts that were merged, whose names are those of persons
     * @param standing who has a contact's place now
     */
    public static Map<Likeness, ContactId> of(
            Collection<Likeness> persons, List<Contact> merged, Function<ContactId, Optional<Contact>> standing) {
        Map<Likeness, ContactId> found = new HashMap<>();
        for (Contact contact : merged) {
            Likeness was =
                    Likeness.of(contact.details(), contact.details().company().map(CompanyRef::name));
            for (Likeness person : persons) {
                if (person.is(was)) {
                    standing.apply(contact.id())
                            .filter(Contact::active)
                            .ifPresent(present -> found.putIfAbsent(person, present.id()));
                }
            }
        }
        return found;
    }
}
