package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.wrapup.OutcomeCode;
import io.voipcrm.core.wrapup.OutcomeTakenException;
import io.voipcrm.core.wrapup.OutcomeWords;
import io.voipcrm.core.wrapup.WrapUpRecord;
import io.voipcrm.core.wrapup.WrapUpRepository;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps outcomes and wrap-ups in memory. Thread-safe. */
public final class InMemoryWrapUpRepository implements WrapUpRepository {
    private static final String REQUIRED = "outcome";

    private final InMemoryTransactions transactions;
    private final InMemoryCallRepository calls;
    private final Rows<OutcomeCodeId, OutcomeCode> outcomes;
    private final Rows<CallId, WrapUpRecord> wrapUps;
    private final Rows<String, Instant> settings;
    private final AtomicLong ids = new AtomicLong();

    public InMemoryWrapUpRepository(InMemoryTransactions transactions, InMemoryCallRepository calls) {
        this.transactions = transactions;
        this.calls = calls;
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
    public Optional<Instant> outcomeRequiredSince() {
        return transactions.required(() -> settings.get(REQUIRED));
    }

    @Override
    public void requireOutcome(boolean required, Instant now) {
        transactions.required(() -> {
            if (!required) {
                settings.remove(REQUIRED);
            } else if (settings.get(REQUIRED).isEmpty()) {
                settings.put(REQUIRED, now);
            }
        });
    }

    @Override
    public List<CallId> open(UserId agent, Instant since, int limit) {
        return transactions.required(() -> unclassed(since)
                .filter(call -> call.progress().agent().equals(Optional.of(agent)))
                .sorted(CallQueries.OLDEST_FIRST.reversed())
                .map(Call::id)
                .limit(limit)
                .toList());
    }

    @Override
    public Map<UserId, Long> open(Instant since) {
        return transactions.required(() -> unclassed(since)
                .flatMap(call -> call.progress().agent().stream())
                .collect(Collectors.groupingBy(agent -> agent, Collectors.counting())));
    }

    private Stream<Call> unclassed(Instant since) {
        return calls.all()
                .filter(call -> call.over() && call.code().isEmpty())
                .filter(call -> call.source() == CallSource.PROVIDER && call.direction() != Direction.INTERNAL)
                .filter(call -> call.progress().answeredAt().isPresent())
                .filter(call -> !call.progress().startedAt().isBefore(since));
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
