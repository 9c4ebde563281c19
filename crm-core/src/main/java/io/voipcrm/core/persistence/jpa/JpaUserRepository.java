package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.user.EmailAddress;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.NewUser;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserRepository;
import io.voipcrm.core.user.UserTakenException;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps users in PostgreSQL. */
public final class JpaUserRepository implements UserRepository {
    private static final Map<String, Supplier<RuntimeException>> UNIQUE = Map.of(
            "crm_user_active_email", () -> new UserTakenException("email"),
            "crm_user_active_extension", () -> new UserTakenException("extension"));

    private final Database database;

    public JpaUserRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public User add(NewUser user, String passwordHash, Instant now) {
        if (user.role() == Role.ADMIN) {
            noteAdmin();
        }
        UserRow row = new UserRow(user, passwordHash, now);
        Violations.translate(() -> database.insert(row), UNIQUE);
        return row.user();
    }

    @Override
    public Optional<User> addFirstAdmin(NewUser user, String passwordHash, Instant now) {
        return noteAdmin() ? Optional.of(add(user, passwordHash, now)) : Optional.empty();
    }

    @Override
    public boolean hasAdmin() {
        return !database.column("select only_row from crm_first_admin").isEmpty();
    }

    @Override
    public Optional<User> find(UserId id) {
        return database.find(UserRow.class, id.value()).map(UserRow::user);
    }

    @Override
    public Optional<User> findForUpdate(UserId id) {
        return database.findLocked(UserRow.class, id.value()).map(UserRow::user);
    }

    @Override
    public Optional<User> findActive(EmailAddress email) {
        return theActive("lower(u.email) = :value", email.address());
    }

    @Override
    public Optional<User> findActive(Extension extension) {
        return theActive("u.extension = :value", extension.digits());
    }

    @Override
    public List<User> all() {
        return users(database.list("select u from CrmUser u order by u.id", UserRow.class, query -> {}));
    }

    @Override
    public List<User> findAll(Collection<UserId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Long> values = ids.stream().map(UserId::value).toList();
        return users(database.list(
                "select u from CrmUser u where u.id in :ids order by u.id",
                UserRow.class,
                query -> query.setParameter("ids", values)));
    }

    @Override
    public int lockAndCountActiveAdmins() {
        // Not the rows: two who each change one admin and then want all the others' rows would wait for ever.
        database.lock("crm_user: active admins");
        return database.column("select id from crm_user where active and role = 'ADMIN'")
                .size();
    }

    @Override
    public User update(User user) {
        if (user.role() == Role.ADMIN) {
            noteAdmin();
        }
        Violations.translate(() -> database.change(UserRow.class, user.id().value(), row -> row.take(user)), UNIQUE);
        return user;
    }

    @Override
    public Optional<String> passwordHash(UserId id) {
        return database.find(UserRow.class, id.value()).map(UserRow::passwordHash);
    }

    @Override
    public void setPasswordHash(UserId id, String hash) {
        database.change(UserRow.class, id.value(), row -> row.takePasswordHash(hash));
    }

    /** Notes that there is an admin; false when that was noted before. Waits for whoever is about to note it. */
    private boolean noteAdmin() {
        return database.executeNative("insert into crm_first_admin values (true) on conflict do nothing") == 1;
    }

    private Optional<User> theActive(String condition, String value) {
        return users(database.list(
                        "select u from CrmUser u where u.active = true and " + condition,
                        UserRow.class,
                        query -> query.setParameter("value", value)))
                .stream()
                .findFirst();
    }

    private static List<User> users(List<UserRow> rows) {
        return rows.stream().map(UserRow::user).toList();
    }
}
