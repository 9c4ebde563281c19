package io.voipcrm.core.persistence.jpa;

/** The stores on PostgreSQL with Hibernate. */
class HibernateStoresTest extends JpaStoresContract {
    HibernateStoresTest() {
        super(TestDatabase.Provider.HIBERNATE);
    }
}
