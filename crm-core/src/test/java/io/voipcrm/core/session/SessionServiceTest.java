package io.voipcrm.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.session.SessionEvent.SessionEnded;
import io.voipcrm.core.session.SignInResult.Accepted;
import io.voipcrm.core.session.SignInResult.Rejected;
import io.voipcrm.core.session.SignInResult.Throttled;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.Password;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserChange;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionServiceTest {
    private static final String ADDRESS = "192.0.2.1";

    private final TestCrm crm = TestCrm.inMemory();
    private final SessionService sessions = crm.crm().sessions();
    private final User admin = crm.user(Role.ADMIN);
    private final User anna = crm.user(Examples.aUser("anna@example.com", "201", Role.USER));

    private SignInResult signsIn(String email, String password) {
        return sessions.signIn(email, password, ADDRESS);
    }

    private Accepted signedIn() {
        return (Accepted) signsIn("anna@example.com", Examples.PASSWORD);
    }

    private UserChange newPassword(String password) {
        return new UserChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Password.of(password)));
    }

    @Nested
    class SignIn {
        @Test
        void givesATokenThatIsRecognisedFromThenOn() {
            Accepted accepted = signedIn();

            assertThat(accepted.signedIn().user()).isEqualTo(anna);
            assertThat(sessions.authenticate(accepted.token())).contains(accepted.signedIn());
            assertThat(sessions.current(accepted.signedIn().session().id())).contains(accepted.signedIn());
        }

        @Test
        void takesTheAddressAsPeopleTypeIt() {
            assertThat(signsIn("  Anna@Example.COM ", Examples.PASSWORD)).isInstanceOf(Accepted.class);
        }

        @Test
        void keepsTheHashOfTheTokenOnly() {
            Accepted accepted = signedIn();

            Session session = accepted.signedIn().session();
            assertThat(session.tokenHash()).isEqualTo(TokenHash.of(accepted.token()));
            assertThat(accepted.toString() + session).doesNotContain(accepted.token());
        }

        @Test
        void answersUnknownInactiveMalformedAndWrongAlikeAndChecksAPasswordEachTime() {
            User gone = crm.user(Examples.aUser("gone@example.com", "202", Role.USER));
            crm.crm().users().deactivate(crm.actor(admin), gone.id());
            int checksBefore = crm.passwords().checks();

            assertThat(signsIn("nobody@example.com", Examples.PASSWORD)).isEqualTo(new Rejected());
            assertThat(signsIn("gone@example.com", Examples.PASSWORD)).isEqualTo(new Rejected());
            assertThat(signsIn("not an address", Examples.PASSWORD)).isEqualTo(new Rejected());
            assertThat(signsIn("anna@example.com", "wrong")).isEqualTo(new Rejected());
            assertThat(crm.passwords().checks() - checksBefore).isEqualTo(4);
        }

        @Test
        void makesOutdatedHashesBetter() {
            crm.passwords().use("2");

            assertThat(signedIn()).isNotNull();

            assertThat(crm.stores()
                            .transactions()
                            .required(() -> crm.stores().users().passwordHash(anna.id())))
                    .contains("2:" + Examples.PASSWORD);
        }

        @Test
        void doesNotBringAnOldPasswordBackThatIsChangedMeanwhile() {
            crm.passwords().use("2");
            crm.passwords().whileHashing(() -> crm.stores()
                    .transactions()
                    .required(() -> crm.stores().users().setPasswordHash(anna.id(), "2:the-new-password")));

            signsIn("anna@example.com", Examples.PASSWORD);

            assertThat(crm.stores()
                            .transactions()
                            .required(() -> crm.stores().users().passwordHash(anna.id())))
                    .contains("2:the-new-password");
        }
    }

    @Nested
    class Throttle {
        private void fails(int times, String address) {
            for (int i = 0; i < times; i++) {
                assertThat(sessions.signIn("anna@example.com", "wrong", address))
                        .isEqualTo(new Rejected());
            }
        }

        @Test
        void slowsAnAccountDownAfterFiveFailuresFromWhereverTheyCome() {
            for (int i = 0; i < 5; i++) {
                fails(1, "192.0.2." + i);
            }

            assertThat(signsIn("anna@example.com", Examples.PASSWORD)).isEqualTo(new Throttled(Duration.ofSeconds(1)));
        }

        @Test
        void doublesTheDelayWithEachFurtherFailure() {
            fails(5, ADDRESS);
            crm.clock().advance(Duration.ofSeconds(1));
            fails(1, ADDRESS);

            assertThat(signsIn("anna@example.com", "wrong")).isEqualTo(new Throttled(Duration.ofSeconds(2)));
        }

        @Test
        void letsInAgainAfterTheDelayAndForgetsTheFailuresThen() {
            fails(5, ADDRESS);
            crm.clock().advance(Duration.ofSeconds(1));

            assertThat(signedIn()).isNotNull();
            fails(4, ADDRESS);
            assertThat(signedIn()).isNotNull();
        }

        @Test
        void slowsAnAddressDownThatTriesManyAccounts() {
            for (int i = 0; i < 100; i++) {
                sessions.signIn("nobody" + i + "@example.com", "wrong", ADDRESS);
            }

            assertThat(signsIn("anna@example.com", Examples.PASSWORD)).isInstanceOf(Throttled.class);
            assertThat(sessions.signIn("anna@example.com", Examples.PASSWORD, "192.0.2.99"))
                    .isInstanceOf(Accepted.class);
        }

        @Test
        void treatsUnknownAccountsLikeKnownOnes() {
            for (int i = 0; i < 5; i++) {
                signsIn("nobody@example.com", "wrong");
            }

            assertThat(signsIn("nobody@example.com", "wrong")).isInstanceOf(Throttled.class);
        }
    }

    @Nested
    class End {
        @Test
        void comesWithSignOutAtOnce() {
            Accepted accepted = signedIn();
            Accepted other = signedIn();

            sessions.signOut(accepted.signedIn());

            assertThat(sessions.authenticate(accepted.token())).isEmpty();
            assertThat(sessions.authenticate(other.token())).isPresent();
            assertThat(crm.heard(SessionEnded.class))
                    .containsExactly(
                            new SessionEnded(accepted.signedIn().session().id(), anna.id()));
        }

        @Test
        void comesWithAnotherPassword() {
            Accepted accepted = signedIn();
            crm.clock().advance(Duration.ofSeconds(1));

            crm.crm().users().update(crm.actor(admin), anna.id(), newPassword("another-horse-8"));

            assertThat(sessions.authenticate(accepted.token())).isEmpty();
            assertThat(signsIn("anna@example.com", Examples.PASSWORD)).isEqualTo(new Rejected());
            assertThat(signsIn("anna@example.com", "another-horse-8")).isInstanceOf(Accepted.class);
        }

        @Test
        void comesWithDeactivation() {
            Accepted accepted = signedIn();

            crm.crm().users().deactivate(crm.actor(admin), anna.id());

            assertThat(sessions.authenticate(accepted.token())).isEmpty();
            assertThat(sessions.current(accepted.signedIn().session().id())).isEmpty();
        }

        @Test
        void comesAfterSevenDays() {
            Accepted accepted = signedIn();

            crm.clock().advance(SessionService.LIFE.minusMillis(1));
            assertThat(sessions.authenticate(accepted.token())).isPresent();

            crm.clock().advance(Duration.ofMillis(1));
            assertThat(sessions.authenticate(accepted.token())).isEmpty();
            assertThat(sessions.removeExpired()).isEqualTo(1);
        }
    }

    @Nested
    class Authenticate {
        @Test
        void knowsNoForgedTokens() {
            Accepted accepted = signedIn();

            assertThat(sessions.authenticate("token-" + SessionId.random())).isEmpty();
            assertThat(sessions.authenticate(accepted.token().toUpperCase(Locale.ROOT)))
                    .isEmpty();
            assertThat(sessions.authenticate("")).isEmpty();
        }

        @Test
        void seesAChangedRoleAtOnce() {
            Accepted accepted = signedIn();
            UserChange promotion = new UserChange(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Role.MANAGER),
                    Optional.empty(),
                    Optional.empty());

            crm.crm().users().update(crm.actor(admin), anna.id(), promotion);

            assertThat(sessions.authenticate(accepted.token()))
                    .map(SignedIn::role)
                    .contains(Role.MANAGER);
        }
    }
}
