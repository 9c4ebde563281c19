package io.voipcrm.core.wrapup;

import io.voipcrm.core.call.OutcomeCodeId;
import java.util.Optional;

/**
 * What somebody says about a call when it is over.
 *
 * @param outcome absent for none
 * @param note takes the place of one's own note of the call, and removes it when blank; absent to leave that as it is
 * @param followUp absent to leave one that was planned before as it is
 * @param ready whether the one who says so is ready for the next call
 */
public record WrapUpDraft(
        Optional<OutcomeCodeId> outcome, Optional<String> note, Optional<FollowUp> followUp, boolean ready) {}
