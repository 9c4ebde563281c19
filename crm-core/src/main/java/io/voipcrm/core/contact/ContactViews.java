package io.voipcrm.core.contact;

import io.voipcrm.core.access.UserId;
import java.util.List;
import java.util.Optional;

/** Where saved views are kept. Thread-safe; changes belong to the running transaction. */
public interface ContactViews {
    /** Stores the view; the one returned carries its number. */
    ContactView add(ContactView view);

    Optional<ContactView> find(long id);

    /** The user's own and those that are shared, in the order of their numbers. */
    List<ContactView> of(UserId user);

    /** Stores all members of the view but its owner. */
    void update(ContactView view);

    void delete(long id);
}
