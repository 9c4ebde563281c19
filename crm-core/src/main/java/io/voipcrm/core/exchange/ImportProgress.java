package io.voipcrm.core.exchange;

/**
 * How many rows have become what so far.
 *
 * @param read all of them: the sum of the others
 * @param updated rows whose contact is another one now
 * @param unchanged rows that said nothing new about their contact
 * @param percent how much of the file has been read, 0 to 100
 */
public record ImportProgress(long read, long created, long updated, long unchanged, long refused, int percent) {
    static final ImportProgress NONE = new ImportProgress(0, 0, 0, 0, 0, 0);

    ImportProgress plus(ImportProgress more, int percentNow) {
        return new ImportProgress(
                read + more.read,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                refused + more.refused,
                percentNow);
    }

    /** How many contacts it has written. */
    long written() {
        return created + updated;
    }
}
