package io.voipcrm.core.user;

import static io.voipcrm.core.testing.Examples.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.testing.Together;
import io.voipcrm.core.testing.Together.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link UserRepository} keeps to when people change, several of them at once too. */
public abstract class UserChangesContract extends UserStoreSuite {
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
