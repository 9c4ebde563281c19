package io.voipcrm.core.inmemory;

import io.voipcrm.core.dialling.DiallingRules;
import io.voipcrm.core.dialling.DiallingRulesRepository;
import java.util.Optional;

/** Keeps the rules for dialling in memory. Thread-safe. */
public final class InMemoryDiallingRulesRepository implements DiallingRulesRepository {
    private static final String ONLY = "";

    private final InMemoryTransactions transactions;
    private final Rows<String, DiallingRules> rules;

    public InMemoryDiallingRulesRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.rules = new Rows<>(transactions);
    }

    @Override
    public Optional<DiallingRules> find() {
        return transactions.required(() -> rules.get(ONLY));
    }

    @Override
    public void save(DiallingRules changed) {
        transactions.required(() -> rules.put(ONLY, changed));
    }
}
