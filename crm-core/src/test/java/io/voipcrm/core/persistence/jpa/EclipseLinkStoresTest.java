package io.voipcrm.core.persistence.jpa;

/** The stores on PostgreSQL with EclipseLink. */
class EclipseLinkStoresTest extends JpaStoresContract {
    EclipseLinkStoresTest() {
        super(TestDatabase.Provider.ECLIPSELINK);
    }
}
