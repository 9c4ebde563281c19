package io.voipcrm.core.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.RolePolicy;
import io.voipcrm.core.inmemory.InMemoryStores;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.SettableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CredentialsServiceTest {
    private static final String PROVIDER = "someone";

    private final SettableClock clock = SettableClock.someMorning();
    private final Stores stores = InMemoryStores.create(clock);
    private final CredentialsService here = service();
    private final Actor admin = Examples.anActor(1, Role.ADMIN);

    private CredentialsService service() {
        return new CredentialsService(stores.credentials(), new RolePolicy(), stores.transactions(), clock);
    }

    private static Credentials account(String id) {
        return new Credentials(id, "key", new Secret("s"), "application", Examples.COMPANY, Optional.empty());
    }

    private static Optional<String> inUse(CredentialsService service) {
        return service.forProvider(PROVIDER).map(stored -> stored.credentials().accountId());
    }

    @Test
    void countAtOnceWhereTheyAreSaved() {
        assertThat(inUse(here)).isEmpty();

        here.save(admin, PROVIDER, account("first"));
        assertThat(inUse(here)).contains("first");

        here.save(admin, PROVIDER, account("second"));
        assertThat(inUse(here)).contains("second");
    }

    @Test
    void countASecondLaterOnOtherServers() {
        CredentialsService elsewhere = service();
        here.save(admin, PROVIDER, account("first"));
        assertThat(inUse(elsewhere)).contains("first");

        here.save(admin, PROVIDER, account("second"));
        clock.advance(Duration.ofMillis(999));
        assertThat(inUse(elsewhere)).contains("first");
        clock.advance(Duration.ofMillis(1));

        assertThat(inUse(elsewhere)).contains("second");
    }

    @Test
    void areShownToAdminsAsTheyAreNow() {
        CredentialsService elsewhere = service();
        here.save(admin, PROVIDER, account("first"));
        assertThat(inUse(elsewhere)).contains("first");

        here.save(admin, PROVIDER, account("second"));

        assertThat(elsewhere.find(admin, PROVIDER).map(stored -> stored.credentials()
                        .accountId()))
                .contains("second");
    }
}
