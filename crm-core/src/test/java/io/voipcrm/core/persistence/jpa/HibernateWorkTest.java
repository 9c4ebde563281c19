package io.voipcrm.core.persistence.jpa;

class HibernateWorkTest extends JpaWork {
    HibernateWorkTest() {
        super(TestDatabase.Provider.HIBERNATE);
    }
}
