package io.voipcrm.core.activity;

import io.voipcrm.core.InvalidValueException;

/** Identity of a note. */
public record NoteId(long value) implements Comparable<NoteId> {
    public NoteId {
        if (value <= 0) {
            throw new InvalidValueException("noteId", "A note's id is a positive number");
        }
    }

    public static NoteId of(long value) {
        return new NoteId(value);
    }

    @Override
    public int compareTo(NoteId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
