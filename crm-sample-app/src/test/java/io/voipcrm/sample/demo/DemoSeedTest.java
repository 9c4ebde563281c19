package io.voipcrm.sample.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.TaskCounts;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.inmemory.InMemoryStores;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.telephony.StoredCredentials;
import io.voipcrm.core.user.User;
import io.voipcrm.core.wrapup.OutcomeCode;
import io.voipcrm.sample.config.CompanyPlace;
import io.voipcrm.sample.config.DatabaseSettings;
import io.voipcrm.sample.config.Mode;
import io.voipcrm.sample.config.Settings;
import io.voipcrm.sample.telephone.DemoAccount;
import io.voipcrm.twilio.TwilioSettings;
import io.voipcrm.twilio.TwilioTelephony;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoSeedTest {
    private static final Actor ADMIN = new Somebody(UserId.of(1), Role.ADMIN);

    private final Crm crm = Crm.builder()
            .stores(InMemoryStores.create(Clock.systemUTC()))
            .telephony(new TwilioTelephony(TwilioSettings.of(Optional::empty, URI.create("http://localhost"))))
            .passwordHasher(new PlainPasswords())
            .sessionTokens(new NoTokens())
            .build();
    private final DemoSeed seed = new DemoSeed(crm, Clock.systemUTC());

    @Test
    void makesTheTeamThatTheBannerPromises() {
        seed.addPeople();

        assertThat(crm.users().all(ADMIN))
                .extracting(user -> user.email().address() + " " + user.extension() + " " + user.role())
                .containsExactlyInAnyOrder(
                        "admin@example.com 100 ADMIN",
                        "mona@example.com 101 MANAGER",
                        "alice@example.com 201 USER",
                        "bob@example.com 202 USER");
    }

    @Test
    void knowsWhoCallsFromTheTelephonePage() {
        seed.addPeople();

        assertThat(crm.contacts().withPhone(ADMIN, PhoneNumber.of(DemoAccount.CUSTOMER_NUMBER)))
                .extracting(Contact::name)
                .containsExactly("Karin Lindqvist");
    }

    @Test
    void givesTheTeamOutcomesAndSomethingToDo() {
        seed.addPeople();
        seed.addPeople();

        assertThat(crm.outcomes().all(ADMIN))
                .extracting(OutcomeCode::label)
                .hasSize(5)
                .contains("Interested");
        User alice = crm.users().all(ADMIN).get(2);
        assertThat(crm.tasks().counts(new Somebody(alice.id(), Role.USER), Optional.empty()))
                .isEqualTo(new TaskCounts(0, 0, 1));
    }

    @Test
    void leavesPeopleWhoAreThereAlone() {
        seed.addPeople();
        List<User> before = crm.users().all(ADMIN);
        crm.users().deactivate(ADMIN, before.get(3).id());

        seed.addPeople();

        assertThat(crm.users().all(ADMIN)).hasSameSizeAs(before);
        assertThat(crm.users().get(ADMIN, before.get(3).id()).active()).isFalse();
    }

    @Test
    void connectsToTheLocalNetworkAndFollowsItsSecrets() {
        seed.connectTo(account("first-secret"));
        Credentials first = stored();
        seed.connectTo(account("second-secret"));

        assertThat(first.phoneNumber()).isEqualTo(PhoneNumber.of(DemoAccount.COMPANY_NUMBER));
        assertThat(first.webhookSecret()).isPresent();
        assertThat(stored().accountId()).isEqualTo(first.accountId());
        assertThat(stored().keySecret()).isNotEqualTo(first.keySecret());
    }

    @Test
    void givesTheCompanyTwoNumbersOnce() {
        seed.connectTo(account("first-secret"));
        assertThat(crm.dialling().numbers(ADMIN))
                .extracting(number -> number.number().e164() + " " + number.label())
                .containsExactly("+46850000100 Stockholm", "+46850000101 Support");

        crm.dialling().changeNumbers(ADMIN, List.of());
        seed.connectTo(account("second-secret"));

        assertThat(crm.dialling().numbers(ADMIN)).hasSize(1);
    }

    @Test
    void keepsAnAccountThatSomebodyHasEntered() {
        Credentials own = new Credentials(
                "AC1", "SK1", new Secret("secret"), "AP1", PhoneNumber.of("+46850000999"), Optional.empty());
        crm.credentials().save(ADMIN, TwilioTelephony.PROVIDER, own);

        seed.connectTo(account("first-secret"));

        assertThat(stored()).isEqualTo(own);
    }

    private Credentials stored() {
        return crm.credentials()
                .forProvider(TwilioTelephony.PROVIDER)
                .map(StoredCredentials::credentials)
                .orElseThrow();
    }

    private static DemoAccount account(String secret) {
        return DemoAccount.of(new Settings(
                Mode.DEMO,
                new DatabaseSettings("jdbc:postgresql://localhost/voipcrm", "crm", "password"),
                secret,
                Optional.empty(),
                "key",
                URI.create("http://localhost:9080"),
                new CompanyPlace(Country.of("SE"), ZoneOffset.UTC),
                true));
    }

    private record Somebody(UserId userId, Role role) implements Actor {}
}
