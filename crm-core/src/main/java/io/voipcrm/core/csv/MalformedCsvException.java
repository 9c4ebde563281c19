package io.voipcrm.core.csv;

import io.voipcrm.core.CrmException;

/** A text is no table: a quote that is never closed, or more in one row than any table has. */
public final class MalformedCsvException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final long line;

    MalformedCsvException(long line, String message) {
        super("Line " + line + ": " + message);
        this.line = line;
    }

    /** The line on which the row at fault begins, counted from 1. */
    public long line() {
        return line;
    }
}
