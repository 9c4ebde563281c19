package io.voipcrm.core.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where contacts are kept. Thread-safe; changes belong to the running transaction. A contact in the trash, or merged
 * into another, is found by its id only unless said otherwise.
 */
public interface ContactRepository {
    Contact add(ContactDetails details, Stamp created);

    /** Stores a few thousand contacts in few statements; those returned are in the order of those given. */
    List<Contact> addAll(List<ContactDetails> details, Stamp created);

    Optional<Contact> find(ContactId id);

    /** The contact, locked until the transaction ends, so that changes to one come one after the other. */
    Optional<Contact> findForUpdate(ContactId id);

    /**
     * The contact, which is neither merged nor removed until the transaction ends: for whoever writes down something that
     * refers to it. Nobody who only changes the contact waits for that, or is waited for.
     */
    Optional<Contact> findForReference(ContactId id);

    /** The contact, locked like {@link #findForUpdate}, and nobody begins to refer to it until the transaction ends. */
    Optional<Contact> findForRemoval(ContactId id);

    /** The contact that has this one's place now, as {@link #findForReference} has it; empty when it is gone. */
    default Optional<Contact> standing(ContactId id) {
        Optional<Contact> found = findForReference(id);
        while (found.flatMap(Contact::mergedInto).isPresent()) {
            found = found.flatMap(Contact::mergedInto).flatMap(this::findForReference);
        }
        return found;
    }

    /** Those that were merged into the contact, and into these, in the order of their ids. */
    List<Contact> mergedInto(ContactId id);

    /** Those of the numbers that somebody else has, be it in the trash. */
    Set<PhoneNumber> shared(ContactId id, Collection<PhoneNumber> numbers);

    /** Those of the ids that exist, in the order of their ids. */
    List<Contact> findAll(Collection<ContactId> ids);

    /**
     * Stores the contact in place of its former version.
     *
     * @return whether the stored one was the version before this; nothing is changed otherwise
     */
    boolean update(Contact contact);

    /** {@link #update} for a few thousand contacts in few statements: the ids of those that were stored. */
    Set<ContactId> updateAll(List<Contact> contacts);

    /** Removes the contact and those merged into it, with the records of their changes. */
    void delete(ContactId id);

    /** Every contact that has the number, in the order of their ids; empty when nobody has it. */
    List<Contact> withPhone(PhoneNumber number);

    /** Contacts that have at least one of the keys, in the order of their ids, {@code limit} at most. */
    List<Contact> sharing(MatchKeys keys, int limit);

    /** Active contacts that are one of these persons, in the order of their ids, locked until the transaction ends. */
    List<Contact> alikeForUpdate(Collection<Likeness> persons);

    /** Of these persons, those whom a contact was that has been merged, and the contact that has its place now. */
    Map<Likeness, ContactId> formerly(Collection<Likeness> persons);

    /** The contacts behind the place, in the order asked for, {@code limit} at most. */
    List<Contact> page(ContactFilter filter, ContactOrder order, Optional<ContactCursor> after, int limit);

    /** How many there are, counted no further than {@code atMost}. */
    long count(ContactFilter filter, int atMost);

    /** Tags that begin like this and that some contact has, in the order of the alphabet, {@code limit} at most. */
    List<TagUse> tags(String beginning, int limit);

    /** Lets the people of the company be found and sorted by its present name. */
    void reindex(CompanyRef company);
}
