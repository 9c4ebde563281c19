package io.voipcrm.core.persistence.jpa;

class HibernateStatementsTest extends JpaStatements {
    HibernateStatementsTest() {
        super(TestDatabase.Provider.HIBERNATE);
    }
}
