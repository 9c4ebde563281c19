package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.user.EmailAddress;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.NewUser;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserRepository;
import io.voipcrm.core.user.UserTakenException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Keeps users in memory. Thread-safe. */
public final class InMemoryUserRepository implements UserRepository {
    private static final int THE_ONE = 1;

    private final InMemoryTransactions transactions;
    private final Rows<UserId, User> users;
    private final Rows<UserId, String> hashes;

    /** Has a row from the first admin on, for ever. */
    private final Rows<Integer, Role> everHadAdmin;

    private final AtomicLong ids = new AtomicLong();

    public InMemoryUserRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.users = new Rows<>(transactions);
        this.hashes = new Rows<>(transactions);
        this.everHadAdmin = new Rows<>(transactions);
    }

    @Override
    public User add(NewUser user, String passwordHash, Instant now) {
        return transactions.required(() -> {
            User added = new User(
                    UserId.of(ids.incrementAndGet()),
                    user.fullName(),
                    user.email(),
                    user.phone(),
                    user.extension(),
                    user.role(),
                    true,
                    now,
                    now);
            hashes.put(added.id(), passwordHash);
            return stored(added);
        });
    }

    @Override
    public Optional<User> addFirstAdmin(NewUser user, String passwordHash, Instant now) {
        return transactions.required(() -> hasAdmin() ? Optional.empty() : Optional.of(add(user, passwordHash, now)));
    }

    @Override
    public boolean hasAdmin() {
        return transactions.required(() -> everHadAdmin.get(THE_ONE).isPresent());
    }

    @Override
    public Optional<User> find(UserId id) {
        return transactions.required(() -> users.get(id));
    }

    @Override
    public Optional<User> findForUpdate(UserId id) {
        return find(id);
    }

    @Override
    public Optional<User> findActive(EmailAddress email) {
        return theActive(user -> user.email().equals(email));
    }

    @Override
    public Optional<User> findActive(Extension extension) {
        return theActive(user -> user.extension().equals(extension));
    }

    @Override
    public List<User> all() {
        return transactions.required(() -> users.stream().toList());
    }

    @Override
    public List<User> findAll(Collection<UserId> ids) {
        Set<UserId> wanted = Set.copyOf(ids);
        return transactions.required(
                () -> users.stream().filter(user -> wanted.contains(user.id())).toList());
    }

    @Override
    public int lockAndCountActiveAdmins() {
        return transactions.required(() -> (int) users.stream()
                .filter(User::active)
                .filter(user -> user.role() == Role.ADMIN)
                .count());
    }

    @Override
    public User update(User user) {
        return transactions.required(() -> stored(user));
    }

    @Override
    public Optional<String> passwordHash(UserId id) {
        return transactions.required(() -> hashes.get(id));
    }

    @Override
    public void setPasswordHash(UserId id, String hash) {
        transactions.required(() -> hashes.get(id).ifPresent(before -> hashes.put(id, hash)));
    }

    private User stored(User user) {
        if (user.active()) {
            refuseTaken(user, "email", other -> other.email().equals(user.email()));
            refuseTaken(user, "extension", other -> other.extension().equals(user.extension()));
        }
        if (user.role() == Role.ADMIN) {
            everHadAdmin.put(THE_ONE, Role.ADMIN);
        }
        users.put(user.id(), user);
        return user;
    }

    private void refuseTaken(User user, String member, Predicate<User> same) {
        if (theActive(same).filter(other -> !other.id().equals(user.id())).isPresent()) {
            throw new UserTakenException(member);
        }
    }

    private Optional<User> theActive(Predicate<User> which) {
        return transactions.required(
                () -> users.stream().filter(User::active).filter(which).findFirst());
    }
}
