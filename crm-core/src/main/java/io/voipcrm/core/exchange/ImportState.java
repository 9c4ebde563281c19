package io.voipcrm.core.exchange;

/** How far an import has come. */
public enum ImportState {
    /** The file is here; what its columns hold may still be said. */
    UPLOADED,
    /** Every row is read, and nothing is written. */
    CHECKING,
    CHECKED,
    RUNNING,
    FINISHED,
    CANCELLED,
    /** The file could not be read to its end; what was imported before stays. */
    FAILED;

    /** Whether rows are being read. */
    public boolean working() {
        return this == CHECKING || this == RUNNING;
    }

    /** Whether it waits for somebody to say how it goes on. */
    public boolean open() {
        return this == UPLOADED || this == CHECKED;
    }
}
