package io.voipcrm.core.contact;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.tx.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
            Map<String, List<Map<String, Object>>> others = new TreeMap<>();
            followers.forEach(follower -> others.put(follower.kind(), follower.personalData(contact)));
            return new PersonalData(contact, book.changes().of(id, Optional.empty(), CHANGES), others);
        });
    }
}
