package io.voipcrm.core.inmemory;

import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.wrapup.OutcomeCode;
import io.voipcrm.core.wrapup.OutcomeTakenException;
import io.voipcrm.core.wrapup.OutcomeWords;
import io.voipcrm.core.wrapup.WrapUpRecord;
import io.voipcrm.core.wrapup.WrapUpRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps outcomes and wrap-ups in memory. Thread-safe. */
public final class InMemoryWrapUpRepository implements WrapUpRepository {
    private static final String REQUIRED = "outcome";

    private final InMemoryTransactions transactions;
    private final Rows<OutcomeCodeId, OutcomeCode> outcomes;
    private final Rows<CallId, WrapUpRecord> wrapUps;
    private final Rows<String, Boolean> settings;
    private final AtomicLong ids = new AtomicLong();

    public InMemoryWrapUpRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.outcomes = new Rows<>(transactions);
        this.wrapUps = new Rows<>(transactions);
        this.settings = new Rows<>(transactions);
    }

    @Override
    public List<OutcomeCode> outcomes() {
        return transactions.required(() -> outcomes.stream()
                .sorted(Comparator.<OutcomeCode, Integer>comparing(
                                outcome -> outcome.words().position())
                        .thenComparing(OutcomeCode::id))
                .toList());
    }

    @Override
    public OutcomeCode add(OutcomeWords words) {
        return transactions.required(() -> {
            OutcomeCode added = new OutcomeCode(OutcomeCodeId.of(ids.incrementAndGet()), words);
            requireFreeLabel(added);
            outcomes.put(added.id(), added);
            return added;
        });
    }

    @Override
    public boolean update(OutcomeCode outcome) {
        return transactions.required(() -> {
            boolean known = outcomes.get(outcome.id()).isPresent();
            if (known) {
                requireFreeLabel(outcome);
                outcomes.put(outcome.id(), outcome);
            }
            return known;
        });
    }

    @Override
    public boolean outcomeRequired() {
        return transactions.required(() -> settings.get(REQUIRED).orElse(false));
    }

    @Override
    public void requireOutcome(boolean required) {
        transactions.required(() -> settings.put(REQUIRED, required));
    }

    @Override
    public Optional<WrapUpRecord> find(CallId call) {
        return transactions.required(() -> wrapUps.get(call));
    }

    @Override
    public void save(WrapUpRecord wrapUp) {
        transactions.required(() -> wrapUps.put(wrapUp.call(), wrapUp));
    }

    private void requireFreeLabel(OutcomeCode wanted) {
        boolean taken = wanted.active()
                && outcomes.stream()
                        .anyMatch(other -> other.active()
                                && !other.id().equals(wanted.id())
                                && other.label().equalsIgnoreCase(wanted.label()));
        if (taken) {
            throw new OutcomeTakenException(wanted.label());
        }
    }
}
