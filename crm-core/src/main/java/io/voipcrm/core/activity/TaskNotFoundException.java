package io.voipcrm.core.activity;

import io.voipcrm.core.CrmException;

/** There is no task with that id. */
public final class TaskNotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    public TaskNotFoundException(TaskId id) {
        super("There is no task " + id);
    }
}
