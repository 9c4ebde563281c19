package io.voipcrm.core.dialling;

import static io.voipcrm.core.dialling.RefusalReason.COUNTRY;
import static io.voipcrm.core.dialling.RefusalReason.EMERGENCY;
import static io.voipcrm.core.dialling.RefusalReason.INVALID;
import static io.voipcrm.core.dialling.RefusalReason.LIMIT;
import static io.voipcrm.core.dialling.RefusalReason.NOT_THERE;
import static io.voipcrm.core.dialling.RefusalReason.OWN_NUMBER;
import static io.voipcrm.core.dialling.RefusalReason.PREMIUM;
import static io.voipcrm.core.dialling.RefusalReason.YOURSELF;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.dialling.DialDecision.Colleague;
import io.voipcrm.core.dialling.DialDecision.Outside;
import io.voipcrm.core.dialling.DialDecision.Refused;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of dialling at a Swedish company. */
class DialDecisionTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final DiallingService dialling = crm.crm().dialling();
    private final Actor admin = crm.actor(crm.user(Role.ADMIN));
    private final User dialler = crm.user(Role.USER);

    DialDecisionTest() {
        dialling.changeNumbers(
                admin,
                List.of(
                        new CompanyNumber(Examples.COMPANY, "Stockholm"),
                        new CompanyNumber(PhoneNumber.of("+46850000101"), "Support")));
    }

    private DialDecision decide(String typed) {
        return dialling.decide(crm.actor(dialler), typed);
    }

    private RefusalReason reason(String typed) {
        DialDecision decision = decide(typed);
        assertThat(decision).as(typed).isInstanceOf(Refused.class);
        return ((Refused) decision).reason();
    }

    private void allow(Set<Country> countries, int callsPerMinute) {
        dialling.changeRules(
                admin, new DiallingRules(countries, callsPerMinute, Duration.ofHours(4), Duration.ofSeconds(15)));
    }

    @Nested
    class ANumber {
        @ParameterizedTest
        @CsvSource({"0701234567, +46701234567", "+46 8 12 34 56 78, +46812345678", "020-12 34 56, +4620123456"})
        void isCalledInTheCompanysCountry(String typed, String number) {
            assertThat(decide(typed)).isEqualTo(new Outside(PhoneNumber.of(number)));
        }

        @ParameterizedTest
        @CsvSource({
            "+53 7 654 3210, COUNTRY",
            "+44 20 7946 0018, COUNTRY",
            "+1 876 555 1234, COUNTRY",
            "0900-123 45 6, PREMIUM",
            "+881 6 1234 5678, SATELLITE",
            "112, EMERGENCY",
            "08-500 001 00, OWN_NUMBER",
            "+46850000101, OWN_NUMBER",
            "08-1, INVALID",
            "tel:, INVALID",
            "*100#, INVALID",
            "4711, NOT_THERE",
            "999999, NOT_THERE"
        })
        void isRefusedForItsReason(String typed, RefusalReason reason) {
            assertThat(reason(typed)).isEqualTo(reason);
        }

        @Test
        void isCalledAbroadOnceAnAdminAllowsTheCountry() {
            allow(Set.of(Country.of("SE"), Country.of("GB")), 10);

            assertThat(decide("+44 20 7946 0018")).isEqualTo(new Outside(PhoneNumber.of("+442079460018")));
            assertThat(reason("+44 7624 123456")).isEqualTo(COUNTRY);
        }

        @Test
        void staysForbiddenWhenItIsDearWhateverTheCountry() {
            allow(Set.of(Country.of("SE"), Country.of("GB")), 10);

            assertThat(reason("+44 909 879 0000")).isEqualTo(PREMIUM);
        }

        @Test
        void isCalledNowhereWhenNoCountryIsAllowed() {
            allow(Set.of(), 10);

            assertThat(reason("0701234567")).isEqualTo(COUNTRY);
        }
    }

    @Nested
    class ARefusal {
        @Test
        void namesTheCountryAndWhoCanHelp() {
            assertThat(decide("+5376543210"))
                    .isEqualTo(new Refused(
                            COUNTRY,
                            "Calls to Cuba are not allowed. An administrator can allow the country under Settings →"
                                    + " Calling.",
                            PhoneNumber.of("+5376543210")));
        }

        @Test
        void saysWhereToCallForHelp() {
            assertThat(decide("112"))
                    .isEqualTo(new Refused(
                            EMERGENCY, "Emergency numbers can't be called from here. Use a mobile or desk telephone."));
        }

        @Test
        void saysWhatIsWrongWithTheNumber() {
            assertThat(decide("08-1")).isEqualTo(new Refused(INVALID, "That is too short for a telephone number."));
        }
    }

    @Nested
    class AnExtension {
        @Test
        void isAColleague() {
            User colleague = crm.user(Examples.aUser("4711", Role.USER));

            assertThat(decide(" 4711 ")).isEqualTo(new Colleague(colleague.id()));
        }

        @Test
        void isNobodyOnceTheColleagueHasLeft() {
            User colleague = crm.user(Examples.aUser("4711", Role.USER));
            crm.crm().users().deactivate(admin, colleague.id());

            assertThat(reason("4711")).isEqualTo(NOT_THERE);
        }

        @Test
        void isNotOnesOwn() {
            assertThat(reason(dialler.extension().digits())).isEqualTo(YOURSELF);
        }

        @Test
        void neverStandsInFrontOfAnEmergencyNumber() {
            crm.user(Examples.aUser("112", Role.USER));

            assertThat(reason("112")).isEqualTo(EMERGENCY);
        }
    }

    @Nested
    class TheLimit {
        @Test
        void holdsWithinAMinuteAndSaysWhenItIsOver() {
            allow(Set.of(Country.of("SE")), 2);
            decide("0701234567");
            crm.clock().advance(Duration.ofSeconds(20));
            decide("112");

            Refused third = (Refused) decide("0701234567");

            assertThat(third.reason()).isEqualTo(LIMIT);
            assertThat(third.message())
                    .isEqualTo(
                            "You have dialled 2 times within a minute, which is the limit. Try again in 40 seconds.");
            assertThat(third.number()).contains(PhoneNumber.of("+46701234567"));
            assertThat(third.retryAfter()).contains(Duration.ofSeconds(40));
        }

        @Test
        void isOverWhenTheFirstAttemptIsAMinuteOld() {
            allow(Set.of(Country.of("SE")), 1);
            decide("0701234567");
            crm.clock().advance(Duration.ofSeconds(60));

            assertThat(decide("0701234567")).isInstanceOf(Outside.class);
        }

        @Test
        void countsEachUserAlone() {
            allow(Set.of(Country.of("SE")), 1);
            decide("0701234567");

            assertThat(dialling.decide(admin, "0701234567")).isInstanceOf(Outside.class);
        }

        @Test
        void doesNotCountWhatIsOnlyChecked() {
            allow(Set.of(Country.of("SE")), 1);
            dialling.check(crm.actor(dialler), "0701234567");
            dialling.check(crm.actor(dialler), "0701234567");

            assertThat(decide("0701234567")).isInstanceOf(Outside.class);
        }

        @Test
        void neverHidesThatHelpHasToBeCalledElsewhere() {
            allow(Set.of(Country.of("SE")), 1);
            decide("0701234567");

            assertThat(reason("112")).isEqualTo(EMERGENCY);
            assertThat(reason(dialler.extension().digits())).isEqualTo(LIMIT);
        }
    }

    @Test
    void ownNumbersAreKnown() {
        assertThat(dialling.ownNumber(Examples.COMPANY)).isTrue();
        assertThat(dialling.ownNumber(Examples.CUSTOMER)).isFalse();
        assertThat(reason("+46850000100")).isEqualTo(OWN_NUMBER);
    }
}
