package io.voipcrm.core.contact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a contact stands for.
 *
 * @param merged contacts that were merged into it
 * @param ownNumbers the numbers of all these that nobody else has: whatever is known of them is this person's
 */
public record Person(Contact contact, List<Contact> merged, Set<PhoneNumber> ownNumbers) {
    public Person {
        merged = List.copyOf(merged);
        ownNumbers = Set.copyOf(ownNumbers);
    }

    static Person of(Contact contact, ContactRepository contacts) {
        List<Contact> merged = contacts.mergedInto(contact.id());
        Set<PhoneNumber> numbers = new HashSet<>(contact.phones());
        merged.forEach(one -> numbers.addAll(one.phones()));
        numbers.removeAll(contacts.shared(contact.id(), numbers));
        return new Person(contact, merged, numbers);
    }

    public ContactId id() {
        return contact.id();
    }
}
