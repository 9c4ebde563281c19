package io.voipcrm.core.persistence.jpa;

class EclipseLinkCompanyRacesTest extends JpaCompanyRaces {
    EclipseLinkCompanyRacesTest() {
        super(TestDatabase.Provider.ECLIPSELINK);
    }
}
