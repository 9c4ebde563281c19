package io.voipcrm.core.activity;

import io.voipcrm.core.access.UserId;
import java.time.Instant;

/**
 * A task about to be stored.
 *
 * @param by who wants it done, and has to do it unless it names somebody else
 */
public record TaskDraft(NewTask task, UserId by, Instant at) {
    public UserId assignee() {
        return task.assignee().orElse(by);
    }
}
