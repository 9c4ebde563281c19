package io.voipcrm.core.activity;

import io.voipcrm.core.InvalidValueException;

/** Identity of a task. */
public record TaskId(long value) implements Comparable<TaskId> {
    public TaskId {
        if (value <= 0) {
            throw new InvalidValueException("taskId", "A task's id is a positive number");
        }
    }

    public static TaskId of(long value) {
        return new TaskId(value);
    }

    @Override
    public int compareTo(TaskId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
