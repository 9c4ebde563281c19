package io.voipcrm.core.wrapup;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps what the company calls the ways its calls come out. Thread-safe. */
public final class OutcomeService {
    private final WrapUpRepository repository;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Clock clock;

    public OutcomeService(WrapUpRepository repository, AccessPolicy access, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What each outcome is called, also those no longer in use. */
    public Map<OutcomeCodeId, String> labels(Actor actor) {
        return all(actor).stream().collect(Collectors.toMap(OutcomeCode::id, OutcomeCode::label));
    }

    /** Every outcome, also those no longer in use, in the company's order. */
    public List<OutcomeCode> all(Actor actor) {
        access.require(actor, Permission.SEE_CALLS);
        return transactions.required(repository::outcomes);
    }

    /**
     * Adds an outcome.
     *
     * @throws OutcomeTakenException when another one has the label
     */
    public OutcomeCode add(Actor actor, OutcomeWords words) {
        access.require(actor, Permission.DEFINE_FIELDS);
        return transactions.required(() -> repository.add(words));
    }

    /**
     * Says something else of an outcome, also for the calls that have it. It is never removed, only no longer in use.
     *
     * @throws OutcomeNotFoundException when there is none
     * @throws OutcomeTakenException when another one has the label
     */
    public OutcomeCode change(Actor actor, OutcomeCodeId id, OutcomeWords words) {
        access.require(actor, Permission.DEFINE_FIELDS);
        OutcomeCode changed = new OutcomeCode(id, words);
        transactions.required(() -> {
            if (!repository.update(changed)) {
                throw new OutcomeNotFoundException(id);
            }
        });
        return changed;
    }

    /** Whether a call can only be wrapped up with an outcome. */
    public boolean required(Actor actor) {
        access.require(actor, Permission.SEE_CALLS);
        return transactions.required(repository::outcomeRequiredSince).isPresent();
    }

    /** Lets every call from now on need an outcome, or none. */
    public void require(Actor actor, boolean required) {
        access.require(actor, Permission.DEFINE_FIELDS);
        transactions.required(() -> repository.requireOutcome(required, clock.instant()));
    }
}
