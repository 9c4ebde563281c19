package io.voipcrm.core.persistence.jpa;

class HibernateErasingTest extends JpaErasing {
    HibernateErasingTest() {
        super(TestDatabase.Provider.HIBERNATE);
    }
}
