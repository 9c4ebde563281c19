package io.voipcrm.core.user;

import static io.voipcrm.core.testing.Examples.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.testing.Together;
import io.voipcrm.core.testing.Together.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link UserRepository} keeps to. */
public abstract class UserRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final UserId NOBODY = UserId.of(987_654_321);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private <T> T ask(Function<UserRepository, T> question) {
        return stores().transactions().required(() -> question.apply(stores().users()));
    }

    private <T> Optional<T> found(Function<UserRepository, Optional<T>> question) {
        return ask(question);
    }

    private <T> List<T> listed(Function<UserRepository, List<T>> question) {
        return ask(question);
    }

    private boolean holds(Predicate<UserRepository> question) {
        return ask(question::test);
    }

    private int counted(ToIntFunction<UserRepository> question) {
        return ask(question::applyAsInt);
    }

    private User added(NewUser user) {
        return ask(users -> users.add(user, "hash", NOW));
    }

    private User updated(User user) {
        return ask(users -> users.update(user));
    }

    private static User with(User user, Role role, boolean active) {
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

    private static User inactive(User user) {
        return with(user, user.role(), false);
    }

    @Nested
    class Add {
        @Test
        void storesAllThatIsGivenAsActive() {
            NewUser anna = new NewUser(
                    FullName.of("Anna Åkesson"),
                    EmailAddress.of("anna@example.com"),
                    Optional.of(PhoneNumber.of("+46701112233")),
                    Extension.of("201"),
                    Role.MANAGER,
                    Password.of("correct-horse-7"));

            User added = ask(users -> users.add(anna, "the hash", NOW));

            assertThat(added)
                    .isEqualTo(new User(
                            added.id(),
                            anna.fullName(),
                            anna.email(),
                            anna.phone(),
                            anna.extension(),
                            Role.MANAGER,
                            true,
                            NOW,
                            NOW));
            assertThat(found(users -> users.find(added.id()))).contains(added);
            assertThat(found(users -> users.passwordHash(added.id()))).contains("the hash");
        }

        @Test
        void refusesAnEmailThatAnActiveUserHas() {
            added(aUser("anna@example.com", "201", Role.USER));

            assertThatExceptionOfType(UserTakenException.class)
                    .isThrownBy(() -> added(aUser("Anna@Example.com", "202", Role.USER)))
                    .satisfies(taken -> assertThat(taken.member()).isEqualTo("email"));
            assertThat(listed(UserRepository::all)).hasSize(1);
        }

        @Test
        void refusesAnExtensionThatAnActiveUserHas() {
            added(aUser("anna@example.com", "201", Role.USER));

            assertThatExceptionOfType(UserTakenException.class)
                    .isThrownBy(() -> added(aUser("bert@example.com", "201", Role.USER)))
                    .satisfies(taken -> assertThat(taken.member()).isEqualTo("extension"));
        }

        @Test
        void givesEmailAndExtensionOfSomebodyWhoHasLeftToAnother() {
            User anna = added(aUser("anna@example.com", "201", Role.USER));
            updated(inactive(anna));

            User successor = added(aUser("anna@example.com", "201", Role.USER));

            assertThat(successor.id()).isNotEqualTo(anna.id());
        }

        @RepeatedTest(5)
        void letsOneOfManyHaveAnEmail() {
            List<Outcome<User>> outcomes =
                    Together.run(4, i -> added(aUser("anna@example.com", String.valueOf(300 + i), Role.USER)));

            assertThat(Together.results(outcomes)).hasSize(1);
            assertThat(Together.failures(outcomes)).hasSize(3).allMatch(UserTakenException.class::isInstance);
        }
    }

    @Nested
    class AddFirstAdmin {
        @Test
        void storesAnAdminWhenThereIsNone() {
            added(aUser("201", Role.USER));

            Optional<User> admin = ask(users -> users.addFirstAdmin(aUser("100", Role.ADMIN), "hash", NOW));

            assertThat(admin).map(User::role).contains(Role.ADMIN);
            assertThat(holds(UserRepository::hasAdmin)).isTrue();
        }

        @Test
        void refusesWhenThereIsOne() {
            added(aUser("100", Role.ADMIN));

            assertThat(found(users -> users.addFirstAdmin(aUser("101", Role.ADMIN), "hash", NOW)))
                    .isEmpty();
        }

        @Test
        void staysClosedWhenTheLastAdminHasLeftOrHasAnotherRole() {
            User admin = added(aUser("100", Role.ADMIN));
            updated(with(admin, Role.USER, false));

            assertThat(holds(UserRepository::hasAdmin)).isTrue();
            assertThat(found(users -> users.addFirstAdmin(aUser("101", Role.ADMIN), "hash", NOW)))
                    .isEmpty();
        }

        @Test
        void staysOpenWhenTheTransactionRollsBack() {
            added(aUser("anna@example.com", "201", Role.USER));

            assertThatExceptionOfType(UserTakenException.class)
                    .isThrownBy(() -> ask(
                            users -> users.addFirstAdmin(aUser("anna@example.com", "100", Role.ADMIN), "hash", NOW)));

            assertThat(holds(UserRepository::hasAdmin)).isFalse();
        }

        @RepeatedTest(5)
        void letsOneOfManyBeTheFirst() {
            List<Outcome<Optional<User>>> outcomes = Together.run(
                    4, i -> ask(users -> users.addFirstAdmin(aUser(String.valueOf(100 + i), Role.ADMIN), "hash", NOW)));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes).stream().flatMap(Optional::stream))
                    .hasSize(1);
            assertThat(listed(UserRepository::all)).hasSize(1);
        }
    }

    @Nested
    class HasAdmin {
        @Test
        void isFalseWithoutAnAdmin() {
            added(aUser("201", Role.MANAGER));

            assertThat(holds(UserRepository::hasAdmin)).isFalse();
        }

        @Test
        void isTrueOnceSomebodyWasMadeAdmin() {
            User manager = added(aUser("201", Role.MANAGER));
            updated(with(manager, Role.ADMIN, true));

            assertThat(holds(UserRepository::hasAdmin)).isTrue();
        }
    }

    @Nested
    class Find {
        @Test
        void isEmptyForAnUnknownId() {
            assertThat(found(users -> users.find(NOBODY))).isEmpty();
            assertThat(found(users -> users.findForUpdate(NOBODY))).isEmpty();
            assertThat(found(users -> users.passwordHash(NOBODY))).isEmpty();
        }

        @Test
        void findsTheActiveByEmailWhateverItsCaseAndByExtension() {
            User anna = added(aUser("anna@example.com", "201", Role.USER));

            assertThat(found(users -> users.findActive(EmailAddress.of("ANNA@example.com"))))
                    .contains(anna);
            assertThat(found(users -> users.findActive(Extension.of("201")))).contains(anna);
        }

        @Test
        void passesOverThoseWhoHaveLeft() {
            User anna = added(aUser("anna@example.com", "201", Role.USER));
            updated(inactive(anna));

            assertThat(found(users -> users.findActive(anna.email()))).isEmpty();
            assertThat(found(users -> users.findActive(anna.extension()))).isEmpty();
            assertThat(found(users -> users.find(anna.id()))).contains(inactive(anna));
        }

        @Test
        void listsEveryoneInTheOrderOfTheirIds() {
            User anna = added(aUser("203", Role.USER));
            User bert = added(aUser("201", Role.ADMIN));
            User cleo = inactive(added(aUser("202", Role.MANAGER)));
            updated(cleo);

            assertThat(listed(UserRepository::all)).containsExactly(anna, bert, cleo);
        }

        @Test
        void listsThoseOfTheIdsThatExist() {
            User anna = added(aUser("203", Role.USER));
            added(aUser("201", Role.ADMIN));
            User cleo = added(aUser("202", Role.MANAGER));

            assertThat(listed(users -> users.findAll(List.of(cleo.id(), NOBODY, anna.id()))))
                    .containsExactly(anna, cleo);
            assertThat(listed(users -> users.findAll(Set.of()))).isEmpty();
        }
    }

    @Nested
    class Update {
        @Test
        void storesAllMembersButIdAndCreation() {
            User anna = added(aUser("201", Role.USER));
            User changed = new User(
                    anna.id(),
                    FullName.of("Anna Berg"),
                    EmailAddress.of("berg@example.com"),
                    Optional.of(PhoneNumber.of("+46701112233")),
                    Extension.of("299"),
                    Role.MANAGER,
                    true,
                    anna.createdAt(),
                    NOW.plusSeconds(60));

            assertThat(updated(changed)).isEqualTo(changed);
            assertThat(found(users -> users.find(anna.id()))).contains(changed);
            assertThat(found(users -> users.passwordHash(anna.id()))).contains("hash");
        }

        @Test
        void takesANumberAway() {
            User anna = added(aUser("201", Role.USER));
            User withPhone = new User(
                    anna.id(),
                    anna.fullName(),
                    anna.email(),
                    Optional.of(PhoneNumber.of("+46701112233")),
                    anna.extension(),
                    anna.role(),
                    true,
                    anna.createdAt(),
                    anna.passwordChangedAt());
            updated(withPhone);
            updated(anna);

            assertThat(found(users -> users.find(anna.id()))).contains(anna);
        }

        @Test
        void refusesWhatAnotherActiveUserHas() {
            added(aUser("anna@example.com", "201", Role.USER));
            User bert = added(aUser("bert@example.com", "202", Role.USER));
            User asAnna = new User(
                    bert.id(),
                    bert.fullName(),
                    EmailAddress.of("anna@example.com"),
                    bert.phone(),
                    bert.extension(),
                    bert.role(),
                    true,
                    bert.createdAt(),
                    bert.passwordChangedAt());

            assertThatExceptionOfType(UserTakenException.class)
                    .isThrownBy(() -> updated(asAnna))
                    .satisfies(taken -> assertThat(taken.member()).isEqualTo("email"));
            assertThat(found(users -> users.find(bert.id()))).contains(bert);
        }

        @Test
        void refusesToBringSomebodyBackWhoseExtensionHasAnewOwner() {
            User anna = added(aUser("anna@example.com", "201", Role.USER));
            updated(inactive(anna));
            added(aUser("bert@example.com", "201", Role.USER));

            assertThatExceptionOfType(UserTakenException.class)
                    .isThrownBy(() -> updated(anna))
                    .satisfies(taken -> assertThat(taken.member()).isEqualTo("extension"));
        }

        @Test
        void replacesThePasswordHashAlone() {
            User anna = added(aUser("201", Role.USER));

            stores().transactions().required(() -> stores().users().setPasswordHash(anna.id(), "another"));

            assertThat(found(users -> users.passwordHash(anna.id()))).contains("another");
            assertThat(found(users -> users.find(anna.id()))).contains(anna);
        }

        @Test
        void passesOverAPasswordHashForNobody() {
            stores().transactions().required(() -> stores().users().setPasswordHash(NOBODY, "another"));

            assertThat(found(users -> users.passwordHash(NOBODY))).isEmpty();
        }
    }

    @Nested
    class LockAndCountActiveAdmins {
        @Test
        void countsTheActiveOnes() {
            added(aUser("100", Role.ADMIN));
            updated(inactive(added(aUser("101", Role.ADMIN))));
            added(aUser("102", Role.MANAGER));

            assertThat(counted(UserRepository::lockAndCountActiveAdmins)).isEqualTo(1);
        }

        @RepeatedTest(5)
        void neverLetsTwoRemoveTheLastButOne() {
            List<User> admins = List.of(added(aUser("100", Role.ADMIN)), added(aUser("101", Role.ADMIN)));

            List<Outcome<Boolean>> outcomes = Together.run(
                    2,
                    i -> ask(users -> {
                        User mine = users.findForUpdate(admins.get(i).id()).orElseThrow();
                        if (users.lockAndCountActiveAdmins() <= 1) {
                            return false;
                        }
                        users.update(inactive(mine));
                        return true;
                    }));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes)).containsExactlyInAnyOrder(true, false);
            assertThat(counted(UserRepository::lockAndCountActiveAdmins)).isEqualTo(1);
        }
    }

    @Nested
    class FindForUpdate {
        @Test
        void makesChangesToOneUserComeOneAfterTheOther() {
            User anna = added(aUser("201", Role.USER));

            List<Outcome<User>> outcomes = Together.run(
                    8,
                    i -> ask(users -> {
                        User before = users.findForUpdate(anna.id()).orElseThrow();
                        return users.update(new User(
                                before.id(),
                                FullName.of(before.fullName().text() + "x"),
                                before.email(),
                                before.phone(),
                                before.extension(),
                                before.role(),
                                true,
                                before.createdAt(),
                                before.passwordChangedAt()));
                    }));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(found(users -> users.find(anna.id()))
                            .orElseThrow()
                            .fullName()
                            .text())
                    .isEqualTo("User 201" + "x".repeat(8));
        }
    }
}
