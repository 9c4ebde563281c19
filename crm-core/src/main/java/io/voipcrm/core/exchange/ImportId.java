package io.voipcrm.core.exchange;

import io.voipcrm.core.InvalidValueException;

/** Identity of an import. */
public record ImportId(long value) implements Comparable<ImportId> {
    public ImportId {
        if (value <= 0) {
            throw new InvalidValueException("importId", "An import's id is a positive number");
        }
    }

    public static ImportId of(long value) {
        return new ImportId(value);
    }

    @Override
    public int compareTo(ImportId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
