package io.voipcrm.core.persistence.jpa;

class EclipseLinkStatementsTest extends JpaStatements {
    EclipseLinkStatementsTest() {
        super(TestDatabase.Provider.ECLIPSELINK);
    }
}
