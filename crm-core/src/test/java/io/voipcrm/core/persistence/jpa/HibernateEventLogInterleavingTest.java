package io.voipcrm.core.persistence.jpa;

class HibernateEventLogInterleavingTest extends JpaEventLogInterleaving {
    HibernateEventLogInterleavingTest() {
        super(TestDatabase.Provider.HIBERNATE);
    }
}
