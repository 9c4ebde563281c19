package io.voipcrm.core.inmemory;

import io.voipcrm.core.dialling.CompanyNumber;
import io.voipcrm.core.dialling.CompanyNumberRepository;
import java.util.List;

/** Keeps the company's numbers in memory. Thread-safe. */
public final class InMemoryCompanyNumberRepository implements CompanyNumberRepository {
    private final InMemoryTransactions transactions;
    private final Rows<Integer, CompanyNumber> numbers;

    public InMemoryCompanyNumberRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.numbers = new Rows<>(transactions);
    }

    @Override
    public List<CompanyNumber> all() {
        return transactions.required(() -> numbers.stream().toList());
    }

    @Override
    public void replace(List<CompanyNumber> changed) {
        transactions.required(() -> {
            numbers.removeIf(number -> true);
            for (int i = 0; i < changed.size(); i++) {
                numbers.put(i, changed.get(i));
            }
        });
    }
}
