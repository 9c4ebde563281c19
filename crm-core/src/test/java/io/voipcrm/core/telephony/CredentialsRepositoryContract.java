package io.voipcrm.core.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.testing.Together;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link CredentialsRepository} keeps to. */
public abstract class CredentialsRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final PhoneNumber NUMBER = PhoneNumber.of("+46850000100");

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private static Credentials credentials(String account, Optional<Secret> webhookSecret) {
        return new Credentials(account, "key", new Secret("key secret"), "application", NUMBER, webhookSecret);
    }

    private StoredCredentials saved(String provider, Credentials credentials, Instant now) {
        return stores().transactions().required(() -> stores().credentials().save(provider, credentials, now));
    }

    private Optional<StoredCredentials> found(String provider) {
        return stores().transactions().required(() -> stores().credentials().find(provider));
    }

    @Nested
    class Save {
        @Test
        void storesAllMembersAndGivesTheSecretsBack() {
            Credentials credentials = credentials("account", Optional.of(new Secret("webhook secret")));

            StoredCredentials saved = saved("twilio", credentials, NOW);

            assertThat(saved).isEqualTo(new StoredCredentials(saved.id(), credentials, NOW, NOW));
            assertThat(found("twilio")).contains(saved);
        }

        @Test
        void replacesTheFormerOnesAndKeepsTheirPlace() {
            StoredCredentials first = saved("twilio", credentials("one", Optional.of(new Secret("s"))), NOW);
            Credentials changed = credentials("two", Optional.empty());

            StoredCredentials second = saved("twilio", changed, NOW.plusSeconds(60));

            assertThat(second).isEqualTo(new StoredCredentials(first.id(), changed, NOW, NOW.plusSeconds(60)));
            assertThat(found("twilio")).contains(second);
        }

        @Test
        void keepsProvidersApart() {
            StoredCredentials twilio = saved("twilio", credentials("one", Optional.empty()), NOW);
            StoredCredentials other = saved("other", credentials("two", Optional.empty()), NOW);

            assertThat(found("twilio")).contains(twilio);
            assertThat(found("other")).contains(other);
        }

        @Test
        void keepsOneOfSeveralSavedAtOnce() {
            var outcomes = Together.run(4, i -> saved("twilio", credentials("account" + i, Optional.empty()), NOW));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes).stream()
                            .map(StoredCredentials::id)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Nested
    class Find {
        @Test
        void isEmptyForAProviderWithoutCredentials() {
            assertThat(found("twilio")).isEmpty();
        }
    }
}
