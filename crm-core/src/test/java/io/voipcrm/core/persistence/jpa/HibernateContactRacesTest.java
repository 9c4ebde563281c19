package io.voipcrm.core.persistence.jpa;

class HibernateContactRacesTest extends JpaContactRaces {
    HibernateContactRacesTest() {
        super(TestDatabase.Provider.HIBERNATE);
    }
}
