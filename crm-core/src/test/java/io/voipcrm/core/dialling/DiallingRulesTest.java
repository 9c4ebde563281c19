package io.voipcrm.core.dialling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiallingRulesTest {
    @Test
    void usuallyAllowTheOwnCountryAndNothingBeyond() {
        assertThat(DiallingRules.usual(Optional.of(Country.of("SE"))))
                .isEqualTo(
                        new DiallingRules(Set.of(Country.of("SE")), 10, Duration.ofHours(4), Duration.ofSeconds(15)));
        assertThat(DiallingRules.usual(Optional.empty()).allowed()).isEmpty();
    }

    @Test
    void holdFromTheMomentTheyAreChanged() {
        TestCrm crm = TestCrm.inMemory();
        DiallingRules changed = new DiallingRules(Set.of(), 3, Duration.ofMinutes(5), Duration.ZERO);

        crm.crm().dialling().changeRules(crm.actor(crm.user(Role.ADMIN)), changed);

        assertThat(crm.crm().dialling().rules()).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 60, 0, callsPerMinute",
        "1001, 60, 0, callsPerMinute",
        "1, 59, 0, longestCallMinutes",
        "1, 86401, 0, longestCallMinutes",
        "1, 60, -1, wrapUpSeconds",
        "1, 60, 3601, wrapUpSeconds"
    })
    void haveBounds(int callsPerMinute, int longestCallSeconds, int wrapUpSeconds, String member) {
        Duration longestCall = Duration.ofSeconds(longestCallSeconds);
        Duration wrapUp = Duration.ofSeconds(wrapUpSeconds);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DiallingRules(Set.of(), callsPerMinute, longestCall, wrapUp))
                .satisfies(e -> assertThat(e.member()).isEqualTo(member));
    }
}
