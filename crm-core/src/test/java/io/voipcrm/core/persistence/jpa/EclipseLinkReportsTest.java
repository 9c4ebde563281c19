package io.voipcrm.core.persistence.jpa;

class EclipseLinkReportsTest extends JpaReports {
    EclipseLinkReportsTest() {
        super(TestDatabase.Provider.ECLIPSELINK);
    }
}
