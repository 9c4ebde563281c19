package io.voipcrm.core.user;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** One store of users, asked in a transaction per question. */
abstract class UserStoreSuite {
    static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    static final UserId NOBODY = UserId.of(987_654_321);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    <T> T ask(Function<UserRepository, T> question) {
        return stores().transactions().required(() -> question.apply(stores().users()));
    }

    <T> Optional<T> found(Function<UserRepository, Optional<T>> question) {
        return ask(question);
    }

    <T> List<T> listed(Function<UserRepository, List<T>> question) {
        return ask(question);
    }

    boolean holds(Predicate<UserRepository> question) {
        return ask(question::test);
    }

    int counted(ToIntFunction<UserRepository> question) {
        return ask(question::applyAsInt);
    }

    User added(NewUser user) {
        return ask(users -> users.add(user, "hash", NOW));
    }

    User updated(User user) {
        return ask(users -> users.update(user));
    }

    static User with(User user, Role role, boolean active) {
        return new User(
                user.id(),
                user.fullName(),
                user.email(),
                user.phone(),
                user.extension(),
                role,
                active,
                user.createdAt(),
                user.passwordChangedAt());
    }

    static User inactive(User user) {
        return with(user, user.role(), false);
    }
}
