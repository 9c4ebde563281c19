package io.voipcrm.core.persistence.jpa;

class HibernateContactPlansTest extends JpaContactPlans {
    HibernateContactPlansTest() {
        super(TestDatabase.Provider.HIBERNATE);
    }
}
