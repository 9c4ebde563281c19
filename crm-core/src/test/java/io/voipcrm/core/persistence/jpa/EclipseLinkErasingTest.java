package io.voipcrm.core.persistence.jpa;

class EclipseLinkErasingTest extends JpaErasing {
    EclipseLinkErasingTest() {
        super(TestDatabase.Provider.ECLIPSELINK);
    }
}
