package io.voipcrm.core.contact;

import java.util.List;
import java.util.Map;

/**
 * A feature that keeps something of its own about contacts: calls, notes, tasks. It takes part in what becomes of a
 * contact, inside the transaction in which that happens. Thread-safe.
 */
public interface ContactFollower {
    /** What follows, in one word that never changes, for example {@code calls}. */
    String kind();

    /**
     * Lets everything of one contact belong to another.
     *
     * @return the numbers of what has moved
     */
    List<Long> move(ContactId from, Contact to);

    /** Lets these belong to the contact that they moved away from, as far as they still belong to the other. */
    void moveBack(List<Long> moved, ContactId from, Contact to);

    /** Forgets the person; what statistics count stays, without a trace of who it was. */
    void erase(Person person);

    /** All that is held about the person, as texts, numbers, truth values, lists and maps, for the person to read. */
    List<Map<String, Object>> personalData(Person person);
}
