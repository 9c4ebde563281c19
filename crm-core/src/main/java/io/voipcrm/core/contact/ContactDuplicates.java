package io.voipcrm.core.contact;

import java.util.List;
import java.util.Optional;

/**
 * The pairs of contacts that may be one person. Whatever {@link ContactRepository} stores is compared with the others
 * a little later. Thread-safe; changes belong to the running transaction.
 */
public interface ContactDuplicates {
    /**
     * Compares contacts that have been stored since the last time. What several do at once is done once,
     * and whoever stores a contact meanwhile doesn't wait for it.
     *
     * @return how many were compared, {@code limit} at most
     */
    int compare(int limit);

    /**
     * Pairs of active contacts that nobody has dismissed, the latest contacts first, {@code limit} at most.
     *
     * @param after only those behind this pair; absent for the first
     */
    List<DuplicatePair> page(Optional<DuplicatePair> after, int limit);

    /** Never shows the two as a pair again, whether they are one now or not. */
    void dismiss(ContactId one, ContactId other);
}
