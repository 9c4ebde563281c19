package io.voipcrm.core.persistence.jpa;

class EclipseLinkWorkTest extends JpaWork {
    EclipseLinkWorkTest() {
        super(TestDatabase.Provider.ECLIPSELINK);
    }
}
