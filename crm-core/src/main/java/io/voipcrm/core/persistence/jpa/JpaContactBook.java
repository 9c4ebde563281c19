package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.ContactBook;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** Everything about contacts in PostgreSQL. */
final class JpaContactBook {
    private JpaContactBook() {}

    static ContactBook create(Supplier<EntityManager> manager) {
        return new ContactBook(
                new JpaContactRepository(manager),
                new JpaCompanyRepository(manager),
                new JpaContactChanges(manager),
                new JpaContactFields(manager),
                new JpaContactViews(manager),
                new JpaContactDuplicates(manager),
                new JpaContactMerges(manager));
    }
}
