package io.voipcrm.core.dialling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.telephony.TelephonyNotConfiguredException;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompanyNumbersTest {
    private static final PhoneNumber SUPPORT = PhoneNumber.of("+46850000101");

    private final TestCrm crm = TestCrm.inMemory();
    private final DiallingService dialling = crm.crm().dialling();
    private final Actor admin = crm.actor(crm.user(Role.ADMIN));

    private void anAccount() {
        crm.crm()
                .credentials()
                .save(
                        admin,
                        crm.telephony().provider(),
                        new Credentials(
                                "account", "key", new Secret("s"), "application", Examples.COMPANY, Optional.empty()));
    }

    @Test
    void areThoseOfTheAccountFirst() {
        anAccount();

        dialling.changeNumbers(
                admin, List.of(new CompanyNumber(SUPPORT, "Support"), new CompanyNumber(Examples.COMPANY, "Main")));

        assertThat(dialling.numbers(admin))
                .containsExactly(new CompanyNumber(Examples.COMPANY, "Main"), new CompanyNumber(SUPPORT, "Support"));
    }

    @Test
    void keepTheAccountsNumberWhateverIsListed() {
        anAccount();

        assertThat(dialling.changeNumbers(admin, List.of()))
                .containsExactly(new CompanyNumber(Examples.COMPANY, "Main number"));
    }

    @Test
    void areRefusedWhenOneIsListedTwice() {
        List<CompanyNumber> twice = List.of(new CompanyNumber(SUPPORT, "One"), new CompanyNumber(SUPPORT, "Two"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> dialling.changeNumbers(admin, twice))
                .withMessage("A number is listed twice");
    }

    @Test
    void areShownToWhoeverIsCalled() {
        anAccount();
        dialling.changeNumbers(admin, List.of(new CompanyNumber(SUPPORT, "Support")));

        assertThat(dialling.callerId(Optional.empty())).isEqualTo(Examples.COMPANY);
        assertThat(dialling.callerId(Optional.of(SUPPORT))).isEqualTo(SUPPORT);
    }

    @Test
    void nobodyElsesIsShown() {
        anAccount();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> dialling.callerId(Optional.of(Examples.CUSTOMER)))
                .withMessage("That is not one of the company's numbers");
    }

    @Test
    void withoutAnyNobodyCanBeCalled() {
        assertThatExceptionOfType(TelephonyNotConfiguredException.class)
                .isThrownBy(() -> dialling.callerId(Optional.empty()));
    }
}
