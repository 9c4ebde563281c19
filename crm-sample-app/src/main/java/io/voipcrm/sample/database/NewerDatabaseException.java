package io.voipcrm.sample.database;

/** The database was used by a newer build of this product, whose schema this build does not know. */
public final class NewerDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String version;

    NewerDatabaseException(String version) {
        super("The database has schema version " + version
                + ", made by a newer VoIP CRM than this one: run that version, or use another database");
        this.version = version;
    }

    /** The schema version that this build does not know. */
    public String version() {
        return version;
    }
}
