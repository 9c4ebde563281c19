package io.voipcrm.core.persistence.jpa;

class HibernateReportsTest extends JpaReports {
    HibernateReportsTest() {
        super(TestDatabase.Provider.HIBERNATE);
    }
}
