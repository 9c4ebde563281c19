package io.voipcrm.core.contact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The record of merges. Thread-safe; changes belong to the running transaction. */
public interface ContactMerges {
    /** Stores the merge; the one returned carries its number. */
    ContactMerge add(ContactMerge merge);

    /** The merge, locked until the transaction ends. */
    Optional<ContactMerge> findForUpdate(long id);

    /** The newest merge that the contact took part in, of those that stand. */
    Optional<ContactMerge> newest(ContactId contact);

    /** Whether the contact has been part of another merge after this one that stands. */
    boolean followed(ContactMerge merge);

    /** Every merge into one of the contacts, undone or not, the oldest first. */
    List<ContactMerge> into(Collection<ContactId> contacts);

    void undone(ContactMerge merge, Stamp by);
}
