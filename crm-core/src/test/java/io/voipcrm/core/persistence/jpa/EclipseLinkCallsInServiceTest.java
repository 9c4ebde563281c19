package io.voipcrm.core.persistence.jpa;

class EclipseLinkCallsInServiceTest extends JpaCallsInService {
    EclipseLinkCallsInServiceTest() {
        super(TestDatabase.Provider.ECLIPSELINK);
    }
}
