package io.voipcrm.core.user;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where users and the hashes of their passwords are kept. Thread-safe; changes belong to the running transaction.
 *
 * <p>E-mail address and extension are unique among active users: {@link #add} and {@link #update} throw {@link
 * UserTakenException} when another active user has one, also when two transactions try at once.
 */
public interface UserRepository {
    /** Stores the user as active, whatever its id; the one returned carries the new id. */
    User add(NewUser user, String passwordHash, Instant now);

    /**
     * Stores the first admin of all, also when several try at once.
     *
     * @return empty when there is or ever was an admin
     */
    Optional<User> addFirstAdmin(NewUser user, String passwordHash, Instant now);

    /** Whether there is, or ever was, an admin, active or not. */
    boolean hasAdmin();

    Optional<User> find(UserId id);

    /** The user, locked until the transaction ends, so that changes to one user come one after the other. */
    Optional<User> findForUpdate(UserId id);

    Optional<User> findActive(EmailAddress email);

    Optional<User> findActive(Extension extension);

    /** Everyone, active or not, in the order of their ids. */
    List<User> all();

    /** Those of the ids that exist, in the order of their ids. */
    List<User> findAll(Collection<UserId> ids);

    /**
     * How many active admins there are. Whoever else asks waits until this transaction ends, so that two can't both
     * remove the last but one.
     */
    int lockAndCountActiveAdmins();

    /** Stores all members of the user but its id and {@code createdAt}. */
    User update(User user);

    /** The hash of the user's password; empty when there is no such user. */
    Optional<String> passwordHash(UserId id);

    void setPasswordHash(UserId id, String hash);
}
