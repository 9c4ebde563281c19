package io.voipcrm.core.exchange;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A table on its way into the contacts.
 *
 * @param size of the file in bytes
 * @param plan what was guessed from the headers, until somebody says how it is
 * @param rows how many the table has, without the headers; known after a check
 * @param startedAt when it was last checked or started
 * @param startedBy who did so, and writes what is written
 * @param finishedAt when it was over
 * @param failure why it failed, in plain words
 */
public record ContactImport(
        ImportId id,
        String fileName,
        long size,
        ImportState state,
        TableShape shape,
        ImportPlan plan,
        Optional<Long> rows,
        ImportProgress progress,
        UserId createdBy,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<UserId> startedBy,
        Optional<Instant> finishedAt,
        Optional<String> failure) {

    static ContactImport uploaded(
            ImportId id, String fileName, long size, TableShape shape, ImportPlan guess, UserId by, Instant at) {
        return new ContactImport(
                id,
                fileName,
                size,
                ImportState.UPLOADED,
                shape,
                guess,
                Optional.empty(),
                ImportProgress.NONE,
                by,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** By another plan, to be checked anew. */
    ContactImport planned(ImportPlan changed) {
        return new ContactImport(
                id,
                fileName,
                size,
                ImportState.UPLOADED,
                shape,
                changed,
                rows,
                ImportProgress.NONE,
                createdBy,
                createdAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** From the first row on. */
    ContactImport begun(ImportState working, UserId by, Instant at) {
        return new ContactImport(
                id,
                fileName,
                size,
                working,
                shape,
                plan,
                rows,
                ImportProgress.NONE,
                createdBy,
                createdAt,
                Optional.of(at),
                Optional.of(by),
                Optional.empty(),
                Optional.empty());
    }

    /** Whose the contacts' changes are. */
    UserId writer() {
        return startedBy.orElse(createdBy);
    }

    ContactImport with(ImportProgress now) {
        return new ContactImport(
                id,
                fileName,
                size,
                state,
                shape,
                plan,
                rows,
                now,
                createdBy,
                createdAt,
                startedAt,
                startedBy,
                finishedAt,
                failure);
    }

    /** Read to its end without writing. */
    ContactImport checked() {
        return new ContactImport(
                id,
                fileName,
                size,
                ImportState.CHECKED,
                shape,
                plan,
                Optional.of(progress.read()),
                progress,
                createdBy,
                createdAt,
                startedAt,
                startedBy,
                Optional.empty(),
                Optional.empty());
    }

    /** Nothing more will come of it. */
    ContactImport over(ImportState end, Optional<String> why, Instant at) {
        return new ContactImport(
                id,
                fileName,
                size,
                end,
                shape.withoutSample(),
                plan,
                end == ImportState.FINISHED ? Optional.of(progress.read()) : rows,
                progress,
                createdBy,
                createdAt,
                startedAt,
                startedBy,
                Optional.of(at),
                why);
    }
}
