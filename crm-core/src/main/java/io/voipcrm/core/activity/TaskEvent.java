package io.voipcrm.core.activity;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.CrmEvent;
import java.util.Set;

/**
 * Something that has happened to a task.
 */
public sealed interface TaskEvent extends CrmEvent {
    TaskId taskId();

    /**
     * It is new, or was changed, done or opened again.
     *
     * @param concerned who has it or had it, and who wanted it
     */
    record TaskChanged(TaskId taskId, Set<UserId> concerned) implements TaskEvent {}

    record TaskDeleted(TaskId taskId, Set<UserId> concerned) implements TaskEvent {}

    /** Its time has come. */
    record TaskDue(TaskId taskId, UserId assignee) implements TaskEvent {}
}
