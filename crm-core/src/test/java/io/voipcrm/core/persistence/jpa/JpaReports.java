package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.report.ReportAgreement;
import io.voipcrm.core.testing.SettableClock;
import io.voipcrm.core.testing.TestCrm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports over PostgreSQL agree with the calls themselves. */
abstract class JpaReports {
    private final TestCrm crm;

    JpaReports(TestDatabase.Provider provider) {
        this.crm = TestCrm.over(JpaStoresContract.stores(TestDatabase.empty(provider)), SettableClock.someMorning());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_260_329})
    void agreeWithTheCalls(long seed) {
        ReportAgreement.check(crm, seed);
    }

    @Test
    void areTheSameWhenBuiltAnew() {
        ReportAgreement.checkRebuilt(crm);
    }
}
