package io.voipcrm.core.user;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.core.user.UserEvent.UserCreated;
import io.voipcrm.core.user.UserEvent.UserDeactivated;
import io.voipcrm.core.user.UserEvent.UserUpdated;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the team: who works here, in which role, at which extension. Thread-safe. */
public final class UserService {
    private final UserRepository users;
    private final PasswordHasher passwords;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    public UserService(
            UserRepository users,
            PasswordHasher passwords,
            AccessPolicy access,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the very first admin has yet to be made. */
    public boolean needsFirstAdmin() {
        return transactions.required(() -> !users.hasAdmin());
    }

    /**
     * Makes the first admin; the only thing anyone may do without an account.
     *
     * @return empty when there is or ever was an admin
     */
    public Optional<User> createFirstAdmin(NewUser admin) {
        admin.password().checkAgainst(admin.fullName(), admin.email());
        String hash = passwords.hash(admin.password());
        return transactions.required(() -> {
            Optional<User> created = users.addFirstAdmin(withRole(admin, Role.ADMIN), hash, clock.instant());
            created.ifPresent(user -> events.publish(new UserCreated(user)));
            return created;
        });
    }

    public List<User> all(Actor actor) {
        access.require(actor, Permission.SEE_TEAM);
        return transactions.required(users::all);
    }

    /** The names of those of the users who exist, for showing who did something. */
    public Map<UserId, FullName> names(Actor actor, Collection<UserId> ids) {
        access.require(actor, Permission.SEE_TEAM);
        if (ids.isEmpty()) {
            return Map.of();
        }
        return transactions.required(() -> users.findAll(ids)).stream()
                .collect(Collectors.toUnmodifiableMap(User::id, User::fullName));
    }

    /**
     * The user with that id.
     *
     * @throws UserNotFoundException when there is none
     */
    public User get(Actor actor, UserId id) {
        if (!actor.userId().equals(id)) {
            access.require(actor, Permission.SEE_TEAM);
        }
        return transactions.required(() -> users.find(id).orElseThrow(() -> new UserNotFoundException(id)));
    }

    /**
     * Adds somebody to the team.
     *
     * @throws UserTakenException when an active user has the e-mail address or extension
     */
    public User create(Actor actor, NewUser user) {
        access.require(actor, Permission.MANAGE_USERS);
        user.password().checkAgainst(user.fullName(), user.email());
        // Hashing is slow on purpose: it must not hold a database connection.
        String hash = passwords.hash(user.password());
        return transactions.required(() -> {
            User created = users.add(user, hash, clock.instant());
            events.publish(new UserCreated(created));
            return created;
        });
    }

    /**
     * Changes a user; a new password ends the sessions begun before.
     *
     * @throws UserNotFoundException when there is no such user
     * @throws UserTakenException when another active user has the e-mail address or extension
     * @throws LastAdminException when no active admin would be left
     * @throws OwnAccountException when it would deactivate the actor
     */
    public User update(Actor actor, UserId id, UserChange change) {
        access.require(actor, Permission.MANAGE_USERS);
        Optional<String> hash = change.password().map(passwords::hash);
        return transactions.required(() -> {
            User before = users.findForUpdate(id).orElseThrow(() -> new UserNotFoundException(id));
            User after = applied(before, change, clock.instant());
            change.password().ifPresent(password -> password.checkAgainst(after.fullName(), after.email()));
            checkAdmins(actor, before, after);
            User saved = users.update(after);
            hash.ifPresent(value -> users.setPasswordHash(id, value));
            events.publish(new UserUpdated(saved));
            return saved;
        });
    }

    /**
     * Takes a user out of the team; the account stays in the records and its sessions end.
     *
     * @throws UserNotFoundException when there is no such active user
     * @throws LastAdminException when it is the last active admin
     * @throws OwnAccountException when it is the actor
     */
    public void deactivate(Actor actor, UserId id) {
        access.require(actor, Permission.MANAGE_USERS);
        transactions.required(() -> {
            User before = users.findForUpdate(id).filter(User::active).orElseThrow(() -> new UserNotFoundException(id));
            User after = applied(before, deactivation(), clock.instant());
            checkAdmins(actor, before, after);
            users.update(after);
            events.publish(new UserDeactivated(id, before.fullName()));
        });
    }

    private void checkAdmins(Actor actor, User before, User after) {
        if (before.active() && !after.active() && actor.userId().equals(before.id())) {
            throw new OwnAccountException();
        }
        boolean wasAdmin = before.active() && before.role() == Role.ADMIN;
        boolean isAdmin = after.active() && after.role() == Role.ADMIN;
        if (wasAdmin && !isAdmin && users.lockAndCountActiveAdmins() <= 1) {
            throw new LastAdminException();
        }
    }

    private static User applied(User user, UserChange change, Instant now) {
        return new User(
                user.id(),
                change.fullName().orElse(user.fullName()),
                change.email().orElse(user.email()),
                change.phone().orElse(user.phone()),
                change.extension().orElse(user.extension()),
                change.role().orElse(user.role()),
                change.active().orElse(user.active()),
                user.createdAt(),
                change.password().isPresent() ? now : user.passwordChangedAt());
    }

    private static UserChange deactivation() {
        return new UserChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                Optional.empty());
    }

    private static NewUser withRole(NewUser user, Role role) {
        return new NewUser(user.fullName(), user.email(), user.phone(), user.extension(), role, user.password());
    }
}
