package io.voipcrm.core.persistence.jpa;

class EclipseLinkEventLogInterleavingTest extends JpaEventLogInterleaving {
    EclipseLinkEventLogInterleavingTest() {
        super(TestDatabase.Provider.ECLIPSELINK);
    }
}
