package io.voipcrm.core.dialling;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.testing.Together;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link DiallingRulesRepository} keeps to. */
public abstract class DiallingRulesRepositoryContract {
    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private static DiallingRules rules(int callsPerMinute) {
        return new DiallingRules(
                Set.of(Country.of("SE"), Country.of("NO")),
                callsPerMinute,
                Duration.ofMinutes(90),
                Duration.ofSeconds(20));
    }

    private void save(DiallingRules rules) {
        stores().transactions().required(() -> stores().diallingRules().save(rules));
    }

    private Optional<DiallingRules> found() {
        return stores().transactions().required(() -> stores().diallingRules().find());
    }

    @Test
    void isEmptyUntilSomeWereSaved() {
        assertThat(found()).isEmpty();
    }

    @Test
    void keepsAllOfThem() {
        save(rules(7));

        assertThat(found()).contains(rules(7));
    }

    @Test
    void keepsThatNoCountryIsAllowed() {
        DiallingRules nowhere = new DiallingRules(Set.of(), 1, Duration.ofHours(24), Duration.ZERO);
        save(nowhere);

        assertThat(found()).contains(nowhere);
    }

    @Test
    void replacesTheFormerOnes() {
        save(rules(7));
        save(rules(8));

        assertThat(found()).contains(rules(8));
    }

    @Test
    void keepsOneOfSeveralSavedAtOnce() {
        var outcomes = Together.run(4, i -> {
            save(rules(i + 1));
            return i;
        });

        assertThat(Together.failures(outcomes)).isEmpty();
        assertThat(found()).isPresent();
    }
}
