package io.voipcrm.core.persistence.jpa;

class HibernateCallsInServiceTest extends JpaCallsInService {
    HibernateCallsInServiceTest() {
        super(TestDatabase.Provider.HIBERNATE);
    }
}
