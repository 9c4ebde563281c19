package io.voipcrm.core.persistence.jpa;

class HibernateCompanyRacesTest extends JpaCompanyRaces {
    HibernateCompanyRacesTest() {
        super(TestDatabase.Provider.HIBERNATE);
    }
}
