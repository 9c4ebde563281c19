package io.voipcrm.core.persistence.jpa;

class EclipseLinkContactRacesTest extends JpaContactRaces {
    EclipseLinkContactRacesTest() {
        super(TestDatabase.Provider.ECLIPSELINK);
    }
}
