package io.voipcrm.web.wrapup;

import org.jspecify.annotations.Nullable;

/** What the paths of outcomes and wrap-ups take, for the description of the API. */
final class WrapUpBodies {
    private WrapUpBodies() {}

    /**
     * An outcome.
     *
     * @param tone whether it is good for the company, in one word; neither when left out
     * @param position where it stands; at the beginning when left out
     * @param active true when left out
     */
    record Outcome(
            String label,
            @Nullable String tone,
            @Nullable Integer position,
            @Nullable Boolean active) {}

    record Settings(boolean outcomeRequired) {}

    /**
     * What came of a call.
     *
     * @param note takes the place of one's own note of the call; null removes it, left out it stays as it is
     * @param followUp null, or left out, to leave one that was planned before as it is
     * @param ready whether the caller's wrap-up time ends with it; not when left out
     */
    record WrapUp(
            @Nullable Long outcomeId,
            @Nullable String note,
            @Nullable FollowUp followUp,
            @Nullable Boolean ready) {}

    record FollowUp(
            String title,
            @Nullable String dueOn,
            @Nullable String dueAt,
            @Nullable Long assigneeId) {}
}
