package io.voipcrm.core.persistence.jpa;

class EclipseLinkContactPlansTest extends JpaContactPlans {
    EclipseLinkContactPlansTest() {
        super(TestDatabase.Provider.ECLIPSELINK);
    }
}
