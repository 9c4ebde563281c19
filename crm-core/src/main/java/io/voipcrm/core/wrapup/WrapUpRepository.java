package io.voipcrm.core.wrapup;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where outcomes and wrap-ups are kept. Thread-safe; changes belong to the running transaction. */
public interface WrapUpRepository {
    /** Every outcome, also those no longer in use, by position and then id. */
    List<OutcomeCode> outcomes();

    /**
     * Stores an outcome.
     *
     * @throws OutcomeTakenException when it is in use and another one in use has the label, whatever the case
     */
    OutcomeCode add(OutcomeWords words);

    /**
     * Stores what is said of an outcome.
     *
     * @return whether there is such an outcome
     * @throws OutcomeTakenException when it is in use and another one in use has the label, whatever the case
     */
    boolean update(OutcomeCode outcome);

    /** Since when a call can only be wrapped up with an outcome; empty while it can without one. */
    Optional<Instant> outcomeRequiredSince();

    /** Lets calls be wrapped up with an outcome only, from this moment on if that is new, or without one. */
    void requireOutcome(boolean required, Instant now);

    /** Calls that the agent has talked in, that began since then and have no outcome, the newest first. */
    List<CallId> open(UserId agent, Instant since, int limit);

    /** How many such calls each agent has; one without any is left out. */
    Map<UserId, Long> open(Instant since);

    Optional<WrapUpRecord> find(CallId call);

    /** Stores it in place of the former one of the call. */
    void save(WrapUpRecord wrapUp);
}
