package io.voipcrm.core.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.UserEvent.UserCreated;
import io.voipcrm.core.user.UserEvent.UserDeactivated;
import io.voipcrm.core.user.UserEvent.UserUpdated;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UserServiceTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final UserService users = crm.crm().users();

    /** Changes that tests make, one member each. */
    private static final class Change {
        private static UserChange of(
                Optional<FullName> name,
                Optional<Optional<PhoneNumber>> phone,
                Optional<Role> role,
                Optional<Boolean> active,
                Optional<Password> password) {
            return new UserChange(name, Optional.empty(), phone, Optional.empty(), role, active, password);
        }

        static UserChange name(String name) {
            return of(
                    Optional.of(FullName.of(name)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        static UserChange phone(Optional<PhoneNumber> phone) {
            return of(Optional.empty(), Optional.of(phone), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static UserChange role(Role role) {
            return of(Optional.empty(), Optional.empty(), Optional.of(role), Optional.empty(), Optional.empty());
        }

        static UserChange active(boolean active) {
            return of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(active), Optional.empty());
        }

        static UserChange password(String password) {
            return of(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Password.of(password)));
        }
    }

    @Nested
    class FirstAdmin {
        @Test
        void isMadeByAnyoneOnceAndForAll() {
            assertThat(users.needsFirstAdmin()).isTrue();

            Optional<User> first = users.createFirstAdmin(Examples.aUser("100", Role.USER));

            assertThat(first).map(User::role).contains(Role.ADMIN);
            assertThat(users.needsFirstAdmin()).isFalse();
            assertThat(users.createFirstAdmin(Examples.aUser("101", Role.USER))).isEmpty();
            assertThat(crm.heard()).containsExactly(new UserCreated(first.orElseThrow()));
        }
    }

    @Nested
    class Create {
        private final Actor admin = crm.actor(crm.user(Role.ADMIN));

        @Test
        void addsSomebodyAndTellsSo() {
            User created = users.create(admin, Examples.aUser("201", Role.USER));

            assertThat(users.all(admin)).contains(created);
            assertThat(crm.heard()).containsExactly(new UserCreated(created));
            assertThat(crm.logged()).containsExactly(new UserCreated(created));
        }

        @Test
        void tellsNothingWhenItIsRefused() {
            users.create(admin, Examples.aUser("201", Role.USER));

            assertThatExceptionOfType(UserTakenException.class)
                    .isThrownBy(() -> users.create(admin, Examples.aUser("other@example.com", "201", Role.USER)));
            assertThat(crm.heard()).hasSize(1);
            assertThat(crm.logged()).hasSize(1);
        }

        @Test
        void refusesOnesOwnNameOrAddressAsPassword() {
            NewUser named = new NewUser(
                    FullName.of("Annabella"),
                    EmailAddress.of("anna@example.com"),
                    Optional.empty(),
                    Extension.of("201"),
                    Role.USER,
                    Password.of("ANNABELLA"));

            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> users.create(admin, named))
                    .satisfies(invalid -> assertThat(invalid.member()).isEqualTo("password"));
        }
    }

    @Nested
    class Update {
        private final User root = crm.user(Role.ADMIN);
        private final Actor admin = crm.actor(root);
        private final User anna = crm.user(Role.USER);

        @Test
        void changesWhatIsGivenOnlyAndTellsSo() {
            User changed = users.update(admin, anna.id(), Change.name("Anna Berg"));

            assertThat(changed)
                    .usingRecursiveComparison()
                    .ignoringFields("fullName")
                    .isEqualTo(anna);
            assertThat(changed.fullName()).isEqualTo(FullName.of("Anna Berg"));
            assertThat(crm.heard()).containsExactly(new UserUpdated(changed));
        }

        @Test
        void setsAndRemovesANumber() {
            PhoneNumber number = PhoneNumber.of("+46701112233");

            assertThat(users.update(admin, anna.id(), Change.phone(Optional.of(number)))
                            .phone())
                    .contains(number);
            assertThat(users.update(admin, anna.id(), Change.phone(Optional.empty()))
                            .phone())
                    .isEmpty();
        }

        @Test
        void notesWhenThePasswordWasChanged() {
            crm.clock().advance(Duration.ofSeconds(5));

            User changed = users.update(admin, anna.id(), Change.password("another-horse-8"));

            assertThat(changed.passwordChangedAt()).isEqualTo(crm.clock().instant());
        }

        @Test
        void neverTakesTheLastAdminAway() {
            assertThatExceptionOfType(LastAdminException.class)
                    .isThrownBy(() -> users.update(admin, root.id(), Change.role(Role.USER)));
            assertThat(users.get(admin, root.id()).role()).isEqualTo(Role.ADMIN);
        }

        @Test
        void givesAnAdminAnotherRoleWhileThereIsAnother() {
            User second = crm.user(Role.ADMIN);

            assertThat(users.update(admin, second.id(), Change.role(Role.USER)).role())
                    .isEqualTo(Role.USER);
        }

        @Test
        void neverDeactivatesOneself() {
            crm.user(Role.ADMIN);

            assertThatExceptionOfType(OwnAccountException.class)
                    .isThrownBy(() -> users.update(admin, root.id(), Change.active(false)));
        }

        @Test
        void ofNobodyIsRefused() {
            assertThatExceptionOfType(UserNotFoundException.class)
                    .isThrownBy(() -> users.update(admin, UserId.of(99), Change.name("X")));
        }
    }

    @Nested
    class Deactivate {
        private final User root = crm.user(Role.ADMIN);
        private final Actor admin = crm.actor(root);

        @Test
        void takesSomebodyOutAndTellsSo() {
            User anna = crm.user(Role.USER);

            users.deactivate(admin, anna.id());

            assertThat(users.get(admin, anna.id()).active()).isFalse();
            assertThat(crm.heard()).containsExactly(new UserDeactivated(anna.id(), anna.fullName()));
        }

        @Test
        void isRefusedForOneselfForStrangersAndForWhoHasLeft() {
            User anna = crm.user(Role.USER);
            users.deactivate(admin, anna.id());

            assertThatExceptionOfType(OwnAccountException.class).isThrownBy(() -> users.deactivate(admin, root.id()));
            assertThatExceptionOfType(UserNotFoundException.class).isThrownBy(() -> users.deactivate(admin, anna.id()));
            assertThatExceptionOfType(UserNotFoundException.class)
                    .isThrownBy(() -> users.deactivate(admin, UserId.of(99)));
        }
    }

    @Nested
    class Names {
        @Test
        void areGivenForThoseWhoExist() {
            User anna = crm.user(Role.USER);

            assertThat(users.names(crm.actor(anna), List.of(anna.id(), UserId.of(99))))
                    .isEqualTo(Map.of(anna.id(), anna.fullName()));
            assertThat(users.names(crm.actor(anna), List.of())).isEmpty();
        }
    }
}
