package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.dialling.CompanyNumber;
import io.voipcrm.core.dialling.CompanyNumberRepository;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;

/** Keeps the company's numbers in PostgreSQL. */
public final class JpaCompanyNumberRepository implements CompanyNumberRepository {
    private final Database database;

    public JpaCompanyNumberRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public List<CompanyNumber> all() {
        return database.rows("select number, label from crm_company_number order by position").stream()
                .map(row -> new CompanyNumber(PhoneNumber.of((String) row[0]), (String) row[1]))
                .toList();
    }

    @Override
    public void replace(List<CompanyNumber> numbers) {
        database.lock("crm_company_number");
        database.executeNative("delete from crm_company_number");
        for (int i = 0; i < numbers.size(); i++) {
            CompanyNumber number = numbers.get(i);
            database.executeNative(
                    "insert into crm_company_number (position, number, label) values (?1, ?2, ?3)",
                    i,
                    number.number().e164(),
                    number.label());
        }
    }
}
