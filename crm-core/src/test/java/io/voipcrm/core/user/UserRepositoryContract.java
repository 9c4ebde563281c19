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
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link UserRepository} keeps to when people are added and found. */
public abstract class UserRepositoryContract extends UserStoreSuite {
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
}
