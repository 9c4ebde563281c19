package io.voipcrm.core.wrapup;

import io.voipcrm.core.telephony.CallId;
import java.util.List;
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

    /** Whether a call can only be wrapped up with an outcome; not, before somebody has said so. */
    boolean outcomeRequired();

    void requireOutcome(boolean required);

    Optional<WrapUpRecord> find(CallId call);

    /** Stores it in place of the former one of the call. */
    void save(WrapUpRecord wrapUp);
}
