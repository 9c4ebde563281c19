package io.voipcrm.core.inmemory;

import io.voipcrm.core.contact.Company;
import io.voipcrm.core.contact.CompanyDetails;
import io.voipcrm.core.contact.CompanyId;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.CompanyRepository;
import io.voipcrm.core.contact.CompanyTakenException;
import io.voipcrm.core.contact.Folding;
import io.voipcrm.core.contact.Stamp;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Keeps companies in memory. Thread-safe. */
final class InMemoryCompanyRepository implements CompanyRepository {
    private final InMemoryTransactions transactions;
    private final InMemoryContactRepository contacts;
    private final Rows<Long, Company> companies;
    private final AtomicLong ids = new AtomicLong();

    InMemoryCompanyRepository(InMemoryTransactions transactions, InMemoryContactRepository contacts) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.companies = new Rows<>(transactions);
    }

    @Override
    public Company add(CompanyDetails details, Stamp created) {
        return transactions.required(
                () -> stored(new Company(CompanyId.of(ids.incrementAndGet()), 1, details, created, created)));
    }

    @Override
    public Map<String, CompanyRef> named(Collection<String> names, Stamp created) {
        return transactions.required(() -> {
            Map<String, CompanyRef> found = new LinkedHashMap<>();
            for (String name : names) {
                Company company = withName(name).orElseGet(() -> add(CompanyDetails.of(name), created));
                found.put(name, company.ref());
            }
            return found;
        });
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return transactions.required(() -> companies.get(id.value()));
    }

    @Override
    public List<Company> findAll(Collection<CompanyId> wanted) {
        Set<CompanyId> known = Set.copyOf(wanted);
        return transactions.required(() -> companies.stream()
                .filter(company -> known.contains(company.id()))
                .toList());
    }

    @Override
    public boolean update(Company company) {
        return transactions.required(() -> {
            boolean next = companies
                    .get(company.id().value())
                    .filter(known -> known.version() == company.version() - 1)
                    .isPresent();
            if (next) {
                stored(company);
            }
            return next;
        });
    }

    @Override
    public boolean delete(CompanyId id) {
        return transactions.required(() -> {
            boolean needed = contacts.anyAt(id);
            if (!needed) {
                companies.remove(id.value());
            }
            return !needed;
        });
    }

    @Override
    public List<Company> page(String text, Optional<Company> after, int limit) {
        String part = Folding.plain(text);
        Comparator<Company> byName = Comparator.comparing(company -> Folding.plain(company.name()));
        Predicate<Company> behind =
                company -> after.map(last -> byName.compare(company, last) > 0).orElse(true);
        return transactions.required(() -> companies.stream()
                .filter(company -> Folding.plain(company.name()).contains(part))
                .filter(behind)
                .sorted(byName)
                .limit(limit)
                .toList());
    }

    @Override
    public Map<CompanyId, Long> people(Collection<CompanyId> wanted) {
        Set<CompanyId> known = Set.copyOf(wanted);
        return transactions.required(() -> contacts.employed()
                .filter(known::contains)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting())));
    }

    private Company stored(Company company) {
        if (withName(company.name())
                .filter(other -> !other.id().equals(company.id()))
                .isPresent()) {
            throw new CompanyTakenException();
        }
        companies.put(company.id().value(), company);
        return company;
    }

    private Optional<Company> withName(String name) {
        String folded = Folding.plain(name);
        return companies.stream()
                .filter(company -> Folding.plain(company.name()).equals(folded))
                .findFirst();
    }
}
