package io.voipcrm.core.contact;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.tx.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells people what is held about them. Thread-safe. */
public final class PersonalDataService {
    private static final int CHANGES = 10_000;

    private final ContactBook book;
    private final List<ContactFollower> followers;
    private final AccessPolicy access;
    private final Transactions transactions;

    PersonalDataService(
            ContactBook book, List<ContactFollower> followers, AccessPolicy access, Transactions transactions) {
        this.book = book;
        this.followers = List.copyOf(followers);
        this.access = access;
        this.transactions = transactions;
    }

    /**
     * All of it.
     *
     * @throws ContactNotFoundException when there is no such contact
     */
    public PersonalData of(Actor actor, ContactId id) {
        access.require(actor, Permission.EXPORT_PERSONAL_DATA);
        return transactions.required(() -> {
            Contact contact = ContactWriting.standing(book.contacts().find(id), id);
            Person person = Person.of(contact, book.contacts());
            List<ContactId> ids = Stream.concat(Stream.of(contact), person.merged().stream())
                    .map(Contact::id)
                    .toList();
            Map<String, List<Map<String, Object>>> others = new TreeMap<>();
            followers.forEach(follower -> others.put(follower.kind(), follower.personalData(person)));
            return new PersonalData(person, changes(ids), book.merges().into(ids), others);
        });
    }

    private List<ContactChange> changes(List<ContactId> ids) {
        return ids.stream()
                .flatMap(one -> book.changes().of(one, Optional.empty(), CHANGES).stream())
                .toList();
    }
}
